package vn.lienthong.routes.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/**
 * Whether a lane's system answers, as the breaker sees it. What persons want of the lane is {@link Lanes#mayWrite}.
 *
 * @param reason words for a person, empty while it is open
 * @param since when this status began
 * @param until when a paused lane is tried again; null while it is open
 * @param trips pauses in a row without a success between
 */
public record LaneStatus(
        Lane lane,
        Status status,
        String reason,
        Instant since,
        @Nullable Instant until,
        int trips) {

    /** Open; paused until a trial succeeds. */
    public enum Status {
        OPEN,
        PAUSED
    }

    public boolean open() {
        return status == Status.OPEN;
    }
}
