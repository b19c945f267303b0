package vn.lienthong.gateway.console.system;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.gateway.api.ClosedBy;
import vn.lienthong.gateway.api.LaneView;
import vn.lienthong.gateway.console.page.LaneSentence;
import vn.lienthong.gateway.console.page.Speech;

/**
 * One lane as its card shows it.
 *
 * @param windows its maintenance in force and to come
 */
record LaneCard(LaneView lane, String sentence, boolean held, boolean stopped, List<Window> windows) {

    /** @param running whether it has begun */
    record Window(ClosedBy window, boolean running) {}

    static LaneCard of(LaneView lane, Speech w) {
        Stream<Window> running = lane.closedBy().stream()
                .filter(it -> it.kind().equals("WINDOW"))
                .map(it -> new Window(it, true));
        Stream<Window> planned = lane.planned().stream().map(it -> new Window(it, false));
        return new LaneCard(
                lane,
                LaneSentence.of(lane, w),
                closedBy(lane, "HOLD"),
                closedBy(lane, "STOP"),
                Stream.concat(running, planned).toList());
    }

    private static boolean closedBy(LaneView lane, String kind) {
        return lane.closedBy().stream().anyMatch(it -> it.kind().equals(kind));
    }
}
