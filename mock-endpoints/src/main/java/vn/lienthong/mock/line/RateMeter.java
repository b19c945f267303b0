package vn.lienthong.mock.line;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many calls come in any second, by the system's clock, and how many of them come faster than is allowed. */
public final class RateMeter {
    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final Clock clock;
    private final int allowed;
    private final Deque<Instant> come = new ArrayDeque<>();
    private final Deque<Instant> within = new ArrayDeque<>();
    private long above;
    private long busiest;

    /** @param allowed calls in any second; 0: no limit */
    public RateMeter(Clock clock, int allowed) {
        this.clock = clock;
        this.allowed = allowed;
    }

    /** Counts a call. @return whether it comes too fast; such a call does not make the next one too fast */
    public synchronized boolean exceeded() {
        Instant now = clock.instant();
        forgetBefore(come, now);
        forgetBefore(within, now);
        come.addLast(now);
        busiest = Math.max(busiest, come.size());
        if (allowed > 0 && within.size() >= allowed) {
            above++;
            return true;
        }
        within.addLast(now);
        return false;
    }

    /** Calls that came faster than is allowed. */
    public synchronized long above() {
        return above;
    }

    /** The most calls that came within any second. */
    public synchronized long busiest() {
        return busiest;
    }

    public synchronized void forget() {
        above = 0;
        busiest = 0;
    }

    private static void forgetBefore(Deque<Instant> calls, Instant now) {
        while (!calls.isEmpty() && !calls.getFirst().plus(WINDOW).isAfter(now)) {
            calls.removeFirst();
        }
    }
}
