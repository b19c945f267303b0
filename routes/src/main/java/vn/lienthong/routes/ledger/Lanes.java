package vn.lienthong.routes.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.routes.message.Lane;

/** The lanes' status, shared by all nodes. */
public interface Lanes {

    /** How long a yes of {@link #mayWrite} may be acted on. */
    Duration PERMIT_AGE = Duration.ofMillis(250);

    LaneStatus status(Lane lane);

    /**
     * Whether anything may be written to the lane's system: false while a person holds or stops the lane, or a maintenance
     * window lasts; a hold after a restore keeps from telling, not from asking, and is none here. Asked right before each
     * call, also of calls claimed before. The breaker's pause does not count here: it hands out no work, and takes back none.
     */
    boolean mayWrite(Lane lane);

    /**
     * How much of a message's retry budget is left, in time during which its lane is open; empty where it was not tried yet.
     */
    Optional<Duration> budgetLeft(UUID message);

    /**
     * Closes an open lane for a while, or, after a trial that failed, for a longer while; then a single trial decides.
     *
     * @param asked how long the system asked to be left alone, zero where it did not: the pause is no shorter than that, up to
     *     the longest that a system may ask of us
     * @param afterTrial whether it was the trial that failed; what fails beside it changes nothing
     */
    void pause(Lane lane, String reason, Duration asked, boolean afterTrial);

    /** The same where the system did not say how long. */
    default void pause(Lane lane, String reason, boolean afterTrial) {
        pause(lane, reason, Duration.ZERO, afterTrial);
    }

    /** Takes the one trial of a lane whose pause is over; false where it is not over, or where another took it. */
    boolean takeTrial(Lane lane);

    /** The trial succeeded. */
    void reopen(Lane lane);

    /** The trial decided nothing, since no call was made; another may follow at once. */
    void tryAgain(Lane lane);
}
