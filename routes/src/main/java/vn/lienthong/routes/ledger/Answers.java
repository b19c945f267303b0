package vn.lienthong.routes.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was answered to messages that ask for something. Whoever keeps an answer does so before the message is delivered. */
public interface Answers {

    /** Where an answer comes from. */
    enum Source {
        /** The system that was asked. */
        REGISTRY,
        /** A paper book, read by one person and confirmed by another. */
        PAPER
    }

    /**
     * @param result the answer as the origin reads it, a JSON object
     * @param at when it was kept
     */
    record Kept(byte[] result, Source source, Instant at) {
        @Override
        public String toString() {
            return "answer from " + source + " at " + at;
        }
    }

    /** Keeps the answer, instead of an earlier one; part of the transaction that there is, or one of its own. */
    void keep(UUID message, byte[] result, Source source);

    /** The answer; empty where there is none, or where its month's key was destroyed. */
    Optional<Kept> of(UUID message);
}
