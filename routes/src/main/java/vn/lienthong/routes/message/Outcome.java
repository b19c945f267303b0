package vn.lienthong.routes.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What one attempt to deliver a message gave. There are four; {@link #fold} makes every caller handle each of them. */
public sealed interface Outcome {

    /**
     * The system confirmed it.
     *
     * @param reference what the system answered, shortened and masked
     * @param at when the answer was read
     */
    record Delivered(String reference, Instant at) implements Outcome {}

    /**
     * The system, or our own translation, said no; trying again as it is would give the same.
     *
     * @param cause the kind of refusal
     * @param code the system's own code, or the rule that failed; groups refusals with one root cause
     * @param reason words for a person
     */
    record Refused(Cause cause, String code, String reason) implements Outcome {}

    /**
     * Certainly not done: nothing was written, or the system said it cannot now.
     *
     * @param reason words for a person
     * @param retryAfter how long the system asked us to wait, if it did
     */
    record Unavailable(String reason, Optional<Duration> retryAfter) implements Outcome {}

    /**
     * It may or may not have been done: the answer is lost or unreadable.
     *
     * @param reason words for a person
     * @param alone whether it was refused together with others, so that it is to go by itself if it goes again
     */
    record Unknown(String reason, boolean alone) implements Outcome {

        public Unknown(String reason) {
            this(reason, false);
        }
    }

    static Outcome unavailable(String reason) {
        return new Unavailable(reason, Optional.empty());
    }

    /** Applies the one function that fits; the compiler asks for all four. */
    default <T> T fold(
            Function<Delivered, T> delivered,
            Function<Refused, T> refused,
            Function<Unavailable, T> unavailable,
            Function<Unknown, T> unknown) {
        if (this instanceof Delivered it) {
            return delivered.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        if (this instanceof Unavailable it) {
            return unavailable.apply(it);
        }
        return unknown.apply((Unknown) this);
    }
}
