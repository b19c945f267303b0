package vn.lienthong.routes.lane;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

/** Keeps all nodes together below the system's allowed rate. The wait is at most one call of each consumer. */
final class Pace {

    private final Rates rates;
    private final Lane lane;

    Pace(Rates rates, Lane lane) {
        this.rates = rates;
        this.lane = lane;
    }

    /** Goes slower where the system asked for patience. */
    void heard(Outcome outcome) {
        if (outcome instanceof Outcome.Unavailable unavailable
                && unavailable.retryAfter().isPresent()) {
            rates.slowDown(lane);
        }
    }

    void await() {
        Duration wait = rates.reserve(lane);
        long until = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0 && !Thread.currentThread().isInterrupted(); ) {
            LockSupport.parkNanos(this, left);
            left = until - System.nanoTime();
        }
    }
}
