package vn.lienthong.routes.province;

import java.time.Duration;
import java.util.UUID;
import vn.lienthong.routes.message.Outcome;

/** The origins as receivers of notices; what is known of their silence is shared by all nodes. */
public interface Receivers {

    /** Whose message the notice tells of. */
    String originOf(UUID notice);

    /** Whether a call may be made now. After a silence one call is let through, and decides. */
    Leave leave(String origin);

    /** What a call gave that {@link #leave} let through. */
    void heard(String origin, Leave.Call leave, Outcome outcome);

    /** The answer to whoever wants to call. */
    sealed interface Leave {
        /** @param trial whether this call decides if the silence is over */
        record Call(boolean trial) implements Leave {}

        /** @param left how long the origin is left alone yet */
        record Silence(Duration left) implements Leave {}
    }
}
