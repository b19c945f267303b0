package vn.lienthong.gateway.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time of the database, kept between two looks at it by the machine's monotonic ticks. So all nodes plan, and wait, by one
 * clock, whatever the clock of each machine says. The machine's counts only until the first look.
 */
final class LedgerClock extends Clock {

    /** A look that took longer says too little. */
    private static final Duration LONGEST_LOOK = Duration.ofMillis(500);

    private record Look(Instant at, long tick) {}

    private final MachineTime machine;
    private final LongSupplier ticks;
    private volatile @Nullable Look last;

    /** @param ticks nanoseconds of a clock that never leaps */
    LedgerClock(MachineTime machine, LongSupplier ticks) {
        this.machine = machine;
        this.ticks = ticks;
    }

    /** Looks at another clock, and goes by it from now on. */
    void look(Supplier<Instant> other) {
        long before = ticks.getAsLong();
        Instant at = other.get();
        long took = ticks.getAsLong() - before;
        if (last == null || took <= LONGEST_LOOK.toNanos()) {
            last = new Look(at, before + took / 2);
        }
    }

    /** How far the machine's own clock is ahead of this one; negative where it is behind. */
    Duration machineAhead() {
        return Duration.between(instant(), machine.now());
    }

    @Override
    public Instant instant() {
        Look look = last;
        return look == null ? machine.now() : look.at().plusNanos(ticks.getAsLong() - look.tick());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
