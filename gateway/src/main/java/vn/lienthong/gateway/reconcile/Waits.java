package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/** When a national system is looked at again, so that two looks count. */
final class Waits {

    private final Map<Lane, Duration> visibility;

    /** @param visibility how long the copies of each lane's system may lag */
    Waits(Map<Lane, Duration> visibility) {
        this.visibility = Map.copyOf(visibility);
    }

    Duration visibility(Lane lane) {
        return visibility.getOrDefault(lane, Duration.ofMinutes(1));
    }

    /** When the look began, if it counts; null where there was none, or a call could still take effect after it. */
    @Nullable
    Instant first(Judged found) {
        Instant at = found.lookedAt();
        Instant quiet = found.holding().quietAt();
        return at != null && (quiet == null || !at.isBefore(quiet)) ? at : null;
    }

    /** When the next look is due. */
    Instant due(Lane lane, Judged found, Instant now) {
        Instant first = first(found);
        if (first != null) {
            return first.plus(visibility(lane));
        }
        Instant quiet = found.holding().quietAt();
        return quiet == null || quiet.isBefore(now) ? now : quiet;
    }
}
