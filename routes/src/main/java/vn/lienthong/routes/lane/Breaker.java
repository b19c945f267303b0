package vn.lienthong.routes.lane;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * Notices that a system does not answer, and closes its lane for all nodes. The counting is this node's; the closing, and
 * the single trial that reopens the lane, are the ledger's.
 */
public final class Breaker {

    private static final Exception NO_ANSWER = new NoAnswer();

    private final Lanes lanes;
    private final Lane lane;
    private final @Nullable CircuitBreaker counting;

    /**
     * @param window how many of the last calls are looked at
     * @param threshold percentage of calls without an answer that closes the lane
     */
    public Breaker(Lanes lanes, Lane lane, int window, float threshold) {
        this(
                lanes,
                lane,
                CircuitBreaker.of(
                        lane.name(),
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(window)
                                .minimumNumberOfCalls(Math.max(1, window / 2))
                                .failureRateThreshold(threshold)
                                .build()));
    }

    private Breaker(Lanes lanes, Lane lane, @Nullable CircuitBreaker counting) {
        this.lanes = lanes;
        this.lane = lane;
        this.counting = counting;
    }

    /** For a lane of many systems: the silence of one says nothing of the others, so nothing closes it by itself. */
    public static Breaker ofManySystems(Lanes lanes, Lane lane) {
        return new Breaker(lanes, lane, null);
    }

    /**
     * What a call said of the system.
     *
     * @param trial whether this call decides if a paused lane reopens
     */
    public void heard(Outcome outcome, boolean trial) {
        outcome.fold(
                it -> answered(trial),
                it -> answered(trial),
                it -> silent(it.reason(), it.retryAfter().orElse(Duration.ZERO), trial),
                it -> silent(it.reason(), Duration.ZERO, trial));
    }

    void saw(Sighting sighting, boolean trial) {
        if (sighting instanceof Sighting.Failed failed) {
            silent(failed.reason(), Duration.ZERO, trial);
        } else {
            answered(trial);
        }
    }

    /** No call was made, so that another may be the trial. */
    public void undecided(boolean trial) {
        if (trial) {
            lanes.tryAgain(lane);
        }
    }

    /** Closes the lane at once: something is wrong that no other message will find better. */
    public void trip(String reason) {
        close(reason, Duration.ZERO, false);
    }

    private boolean answered(boolean trial) {
        if (counting != null) {
            counting.onSuccess(0, TimeUnit.NANOSECONDS);
        }
        if (trial) {
            reset();
            lanes.reopen(lane);
        }
        return true;
    }

    private boolean silent(String reason, Duration asked, boolean trial) {
        if (counting == null) {
            undecided(trial);
            return false;
        }
        counting.onError(0, TimeUnit.NANOSECONDS, NO_ANSWER);
        if (trial || counting.getState() == CircuitBreaker.State.OPEN) {
            close(Quote.without(reason), asked, trial);
        }
        return false;
    }

    private void close(String reason, Duration asked, boolean afterTrial) {
        reset();
        lanes.pause(lane, reason, asked, afterTrial);
    }

    private void reset() {
        if (counting != null) {
            counting.reset();
        }
    }

    private static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1;

        NoAnswer() {
            super("no answer", null, false, false);
        }
    }
}
