package vn.lienthong.gateway.console.page;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.LaneView;
import vn.lienthong.routes.message.State;

/** How one lane does, in one sentence. */
public final class LaneSentence {

    private LaneSentence() {}

    public static String of(LaneView lane, Speech w) {
        String parts = Stream.of(how(lane, w), waiting(lane, w), next(lane, w))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return w.lane(lane.lane()) + ": " + parts + ".";
    }

    private static String how(LaneView lane, Speech w) {
        String since = w.time(lane.since());
        if (!lane.status().equals("OPEN")) {
            String reason = Objects.toString(lane.reason(), "");
            boolean own = lane.status().equals("PAUSED");
            return w.t("lane.how." + lane.status(), since, own ? w.why(reason) : reason);
        }
        long delivered = lane.rate().deliveredLastMinute();
        return delivered == 0 ? w.t("lane.how.OPEN") : w.t("lane.how.OPEN.busy", delivered);
    }

    private static String waiting(LaneView lane, Speech w) {
        long count = lane.figures().getOrDefault(State.WAITING, 0L);
        @Nullable Long oldest = lane.oldestWaitingSeconds();
        return count == 0
                ? w.t("lane.waiting.none")
                : w.t("lane.waiting.some", count, w.lasting(oldest == null ? 0 : oldest));
    }

    private static String next(LaneView lane, Speech w) {
        @Nullable Instant trial = lane.nextTrial();
        if (trial != null) {
            return trial.isAfter(w.now()) ? w.t("lane.next.trial", w.until(trial)) : w.t("lane.next.now");
        }
        return switch (lane.status()) {
            case "STOPPED" -> w.t("lane.next.STOPPED");
            case "HELD" -> lane.until() == null ? w.t("lane.next.HELD") : w.t("lane.next.until", w.time(lane.until()));
            default -> "";
        };
    }
}
