package vn.lienthong.gateway.missing;

import java.util.List;
import vn.lienthong.gateway.api.FindingView;

/**
 * What an entry would do, found by translating what is parked as if it were there.
 *
 * @param parked messages that wait for the entry
 * @param looked how many of them were translated: the oldest
 * @param released those of them that nothing else is wrong with
 * @param others what else is wrong, a few of them
 */
public record Forecast(
        EntryKind kind, String code, String value, long parked, long looked, long released, List<FindingView> others) {

    public Forecast {
        others = List.copyOf(others);
    }
}
