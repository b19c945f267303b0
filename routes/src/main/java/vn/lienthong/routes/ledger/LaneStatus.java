package vn.lienthong.routes.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/**
 * Whether a lane takes traffic.
 *
 * @param reason words for a person, empty while it is open
 * @param since when this status began
 * @param until when a paused lane is tried again; null for one that only a person reopens
 * @param trips pauses in a row without a success between
 */
public record LaneStatus(
        Lane lane,
        Status status,
        String reason,
        Instant since,
        @Nullable Instant until,
        int trips) {

    /** Open; paused until a trial succeeds; stopped until a person reopens it. */
    public enum Status {
        OPEN,
        PAUSED,
        STOPPED
    }

    public boolean open() {
        return status == Status.OPEN;
    }
}
