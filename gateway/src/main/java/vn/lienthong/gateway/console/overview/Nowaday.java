package vn.lienthong.gateway.console.overview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.lienthong.gateway.api.DoorsView;
import vn.lienthong.gateway.api.LaneView;
import vn.lienthong.gateway.api.ParkedGroup;
import vn.lienthong.gateway.console.page.LaneSentence;
import vn.lienthong.gateway.console.page.Speech;
import vn.lienthong.routes.message.State;

/**
 * How things stand at one moment.
 *
 * @param counted when it was read
 * @param tasks searches in paper books that are open
 */
record Nowaday(
        Instant counted, List<LaneView> lanes, List<ParkedGroup> groups, long approvals, long tasks, DoorsView doors) {

    private static final List<String> OPEN = List.of("SENDING", "UNKNOWN", "PARKED", "MANUAL");

    /** Whether nothing at all needs a person. */
    public boolean calm() {
        return groups.isEmpty() && approvals == 0 && tasks == 0 && unattributed() == 0;
    }

    public int unattributed() {
        return Objects.requireNonNullElse(doors.unattributed(), 0);
    }

    /** The states of a lane's messages in which somebody may have to look, without those that have none. */
    public List<String> open(LaneView lane) {
        return OPEN.stream().filter(it -> count(lane, it) > 0).toList();
    }

    public long count(LaneView lane, String state) {
        return lane.figures().getOrDefault(State.valueOf(state), 0L);
    }

    public String sentence(LaneView lane, Speech speech) {
        return LaneSentence.of(lane, speech);
    }

    public String colour(LaneView lane) {
        return switch (lane.status()) {
            case "OPEN" -> "good";
            case "HELD" -> "held";
            default -> "bad";
        };
    }
}
