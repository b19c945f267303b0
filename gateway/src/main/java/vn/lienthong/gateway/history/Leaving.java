package vn.lienthong.gateway.history;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.lienthong.gateway.engine.Rounds;

/** Lets what is over leave the disk, for a moment in each round, so that the traffic keeps the rest. */
final class Leaving extends Rounds {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final List<BooleanSupplier> works;

    /** @param works each does one small step, and says whether there is more */
    Leaving(List<BooleanSupplier> works, Duration pause) {
        super("leaving", pause);
        this.works = works;
    }

    @Override
    protected boolean round() {
        long until = System.nanoTime() + AT_ONCE.toNanos();
        for (BooleanSupplier work : works) {
            while (work.getAsBoolean() && System.nanoTime() < until && isRunning()) {
                continue;
            }
        }
        return false;
    }
}
