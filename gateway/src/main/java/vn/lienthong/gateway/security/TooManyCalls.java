package vn.lienthong.gateway.security;

import java.time.Duration;

/** Refuses a call that came too soon; the same call may be made after the time that it names. */
public final class TooManyCalls extends RuntimeException {

    private final transient Duration wait;

    public TooManyCalls(Duration wait) {
        super("too many calls", null, false, false);
        this.wait = wait;
    }

    /** Whole seconds, at least one, as the header Retry-After takes them. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
