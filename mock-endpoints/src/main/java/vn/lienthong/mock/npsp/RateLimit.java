package vn.lienthong.mock.npsp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many calls in any second, by the Portal's clock. A call that is turned away does not count. */
final class RateLimit {
    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final Clock clock;
    private final int most;
    private final Deque<Instant> taken = new ArrayDeque<>();

    RateLimit(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Counts a call. @return whether it comes too fast */
    synchronized boolean exceeded() {
        if (most == 0) {
            return false;
        }
        Instant now = clock.instant();
        taken.removeIf(then -> !then.plus(WINDOW).isAfter(now));
        if (taken.size() >= most) {
            return true;
        }
        taken.addLast(now);
        return false;
    }
}
