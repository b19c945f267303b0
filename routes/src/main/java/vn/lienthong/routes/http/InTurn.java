package vn.lienthong.routes.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

/**
 * Calls that are no attempt on a message: asking how far a registration is, say. They keep to the lane's rate and levers, tell
 * its breaker what they heard, and may be the trial that opens it again, so that a lane without traffic does not stay closed.
 */
public final class InTurn {

    private static final int SERVER_ERROR = 5;
    private static final int TOO_MANY = 429;

    private final Lane lane;
    private final Lanes lanes;
    private final Rates rates;
    private final Breaker breaker;
    private final Clock clock;

    public InTurn(Lane lane, Lanes lanes, Rates rates, Breaker breaker, Clock clock) {
        this.lane = lane;
        this.lanes = lanes;
        this.rates = rates;
        this.breaker = breaker;
        this.clock = clock;
    }

    /**
     * Makes the call where the lane takes traffic; otherwise nothing is sent.
     *
     * @param call is given what waits for a turn, as {@link Calling} takes it, and runs that before whatever it sends
     */
    public Heard make(Function<Runnable, Heard> call) {
        LaneStatus status = lanes.status(lane);
        if (!lanes.mayWrite(lane)) {
            return new Heard.NotSent("the lane is closed");
        }
        boolean trial = !status.open();
        if (trial && !lanes.takeTrial(lane)) {
            return new Heard.NotSent("the lane is paused: " + status.reason());
        }
        return heard(call, trial);
    }

    private Heard heard(Function<Runnable, Heard> call, boolean trial) {
        try {
            Heard heard = call.apply(this::await);
            Outcome meaning = meaning(heard);
            breaker.heard(meaning, trial);
            if (asksForPatience(meaning, heard)) {
                rates.slowDown(lane);
            }
            return heard;
        } catch (HeldBack held) {
            breaker.undecided(trial);
            return new Heard.NotSent(held.reason());
        } catch (RuntimeException fault) {
            breaker.undecided(trial);
            throw fault;
        }
    }

    private static boolean asksForPatience(Outcome meaning, Heard heard) {
        return (heard instanceof Heard.Answer answer && answer.status() == TOO_MANY)
                || (meaning instanceof Outcome.Unavailable unavailable
                        && unavailable.retryAfter().isPresent());
    }

    /** What it says of the system, whatever the answer is about. */
    private Outcome meaning(Heard heard) {
        if (heard instanceof Heard.Answer answer) {
            return answer.status() / 100 == SERVER_ERROR || answer.status() == TOO_MANY
                    ? new Outcome.Unavailable(
                            "answered " + answer.status(),
                            RetryAfter.parse(Optional.ofNullable(answer.retryAfter()), clock.instant()))
                    : new Outcome.Delivered("", Instant.EPOCH);
        }
        return Outcome.unavailable(
                heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason());
    }

    private void await() {
        Duration wait = rates.reserve(lane);
        long until = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0 && !Thread.currentThread().isInterrupted(); ) {
            LockSupport.parkNanos(this, left);
            left = until - System.nanoTime();
        }
    }
}
