package vn.lienthong.routes.lane;

import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/**
 * A call was not made, since a person holds its lane, or since it could not be found out whether one does. Nothing of the call
 * was written to the system, and the system is not to blame.
 */
public final class HeldBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    HeldBack(Lane lane) {
        this("held back: lane " + lane + " takes no traffic now", null);
    }

    HeldBack(Lane lane, RuntimeException failure) {
        this(
                "held back: whether lane " + lane + " takes traffic is not known, "
                        + failure.getClass().getSimpleName(),
                failure);
    }

    HeldBack(RuntimeException away) {
        this("held back: the ledger could not be reached, " + away.getClass().getSimpleName(), away);
    }

    private HeldBack(String reason, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        this.reason = reason;
    }

    /** Words for a timeline. */
    public String reason() {
        return reason;
    }
}
