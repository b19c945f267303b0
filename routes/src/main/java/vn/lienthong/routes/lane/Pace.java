package vn.lienthong.routes.lane;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

/**
 * Keeps all nodes together below the system's allowed rate. The wait is at most one call of each consumer. Whoever is late for
 * its turn, because the machine was busy, say, takes another one: those that were held up together would go all at once.
 */
final class Pace {

    private static final Duration LATEST = Duration.ofMillis(20);
    private static final int MOST_TURNS = 3;

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
        int turns = 0;
        do {
            turns++;
        } while (late(rates.reserve(lane)) && turns < MOST_TURNS);
    }

    private boolean late(Duration wait) {
        long until = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0 && !Thread.currentThread().isInterrupted(); ) {
            LockSupport.parkNanos(this, left);
            left = until - System.nanoTime();
        }
        return System.nanoTime() - until > LATEST.toNanos();
    }
}
