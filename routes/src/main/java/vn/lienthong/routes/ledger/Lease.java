package vn.lienthong.routes.ledger;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a claim still holds, on this process's monotonic clock, counted from before the database granted it: never longer
 * than the database thinks.
 *
 * @param endsAt end of the lease, in the nanoseconds of {@code ticks}
 */
public record Lease(long endsAt, LongSupplier ticks) {

    public static Lease starting(Duration length, LongSupplier ticks) {
        return new Lease(ticks.getAsLong() + length.toNanos(), ticks);
    }

    /** What is left; negative once it is over. */
    public Duration remaining() {
        return Duration.ofNanos(endsAt - ticks.getAsLong());
    }
}
