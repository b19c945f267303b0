package vn.lienthong.gateway.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.gateway.proof.SecondPerson;

/**
 * Times so short that in a minute of trouble leases run out, answers are given up, and everything is tried again. What is only
 * asked about later is not asked about, so that there is an end to count at.
 */
final class ChaoticSettings {

    private static final Map<String, String> ADAPTERS = Map.of(
            "npsp",
            "adapter-timeout",
            "civil-status",
            "bus-timeout",
            "land",
            "adapter-timeout",
            "linked",
            "hub-timeout");

    private ChaoticSettings() {}

    static List<String> at(Pace pace) {
        String again = ".republish-after=" + pace.republishAfter().toMillis() + "ms";
        List<String> all = new ArrayList<>(List.of(
                "lienthong.follow-ups.first-wait=6h",
                "lienthong.linked.watch.first-wait=6h",
                "lienthong.notices.connect-timeout=1s",
                "lienthong.notices.total-deadline=1200ms",
                "lienthong.notices.lease=4s",
                "lienthong.notices.max-backoff=1s",
                "lienthong.notices.max-retry-after=1s",
                "lienthong.notices.max-silence=1s",
                "lienthong.notices" + again));
        all.addAll(List.of(SecondPerson.SETTINGS));
        ADAPTERS.forEach((lane, timeout) -> all.addAll(of("lienthong." + lane, timeout, again)));
        return List.copyOf(all);
    }

    private static List<String> of(String lane, String timeout, String again) {
        return List.of(
                lane + ".calls.connect-timeout=1s",
                lane + ".calls.total-deadline=1200ms",
                lane + ".calls." + timeout + "=2s",
                lane + ".calls.lease=4s",
                lane + ".retries.visibility=500ms",
                lane + ".retries.first-backoff=200ms",
                lane + ".retries.max-backoff=1s",
                lane + ".retries.first-pause=300ms",
                lane + ".retries.max-pause=1s",
                lane + ".retries.max-retry-after=1s",
                lane + ".retries" + again);
    }
}
