package vn.lienthong.routes.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;

/** What can happen to a subject's queue. Each event knows its rule. */
public sealed interface Event {

    /** Applies the event's rule to the working copy. */
    Verdict on(Turn turn);

    /**
     * A message came in.
     *
     * @param id the id it gets if it is new
     * @param sequence its order of acceptance within the subject
     * @param place its order of acceptance within the lane
     */
    record Arrived(UUID id, Kind kind, long sequence, long place, Content content) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Arrival.on(turn, this);
        }
    }

    /**
     * A node wants to send it. Denied where it is not its turn, which makes a second copy of the work harmless.
     *
     * @param rows how many messages of the subject one call may carry: the events that directly follow go along
     */
    record Claimed(UUID id, int rows) implements Event {

        public Claimed(UUID id) {
            this(id, 1);
        }

        @Override
        public Verdict on(Turn turn) {
            return Claiming.on(turn, this);
        }
    }

    /**
     * An attempt ended.
     *
     * @param token the claim's fencing token
     * @param budgetSpent whether the time it may be retried is used up
     */
    record Settled(UUID id, long token, Outcome outcome, boolean budgetSpent) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Settling.on(turn, this);
        }
    }

    /**
     * It was claimed along with others, and the call of that claim did certainly not carry it out.
     *
     * @param alone whether it is to go by itself from now on
     */
    record Released(UUID id, long token, boolean alone, String reason) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Settling.released(turn, this);
        }
    }

    /** The lease of a claim ran out and nothing was heard: its call may have been made. */
    record Lapsed(UUID id, long token) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Settling.lapsed(turn, this);
        }
    }

    /** Our own code failed over the message before anything was written to the system. */
    record Broke(UUID id, long token, String reason) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Settling.broke(turn, this);
        }
    }

    /**
     * The system was asked about a message whose answer is lost.
     *
     * @param token the claim it was asked about
     * @param askedAt when the look-up began
     * @param budgetSpent whether the time it may be retried is used up
     */
    record Probed(UUID id, long token, Instant askedAt, Sighting sighting, boolean budgetSpent) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Probing.on(turn, this);
        }
    }

    /** An operator sends a parked message again. */
    record Replayed(UUID id, String who) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Acting.replayed(turn, this);
        }
    }

    /**
     * An operator mends a parked message, and it goes again with the new content.
     *
     * @param content its hash, mark and lasting fact are taken; origin and version stay those of the message
     * @param note why, and what was changed, without values
     */
    record Edited(UUID id, Content content, String who, String note) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Editing.on(turn, this);
        }
    }

    /** An operator withdraws it. */
    record Cancelled(UUID id, String who, String reason) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Acting.cancelled(turn, this);
        }
    }

    /** An operator saw, or supplied by hand, that the system has it. */
    record Verified(UUID id, String who) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Acting.verified(turn, this);
        }
    }

    /**
     * The ledger is an older copy of itself, and what happened to the message since is not known: it may have been told.
     *
     * @param note since when, in words
     */
    record Restored(UUID id, String note) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Restoring.on(turn, this);
        }
    }

    /**
     * Reconciliation saw, twice, that the system does not hold a subject that it had confirmed: it was put back to an earlier
     * time, say.
     *
     * @param rows whether the rows that certainly went go again, too
     * @param note in words, for the timelines
     */
    record Vanished(Looks looks, boolean rows, String note) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Reconciling.vanished(turn, this);
        }
    }

    /**
     * Reconciliation saw, twice, that the system shows an earlier state of the subject than the newest that it had confirmed.
     *
     * @param shown the mark that it shows
     * @param note in words, for the timeline
     */
    record Behind(Looks looks, String shown, String note) implements Event {
        @Override
        public Verdict on(Turn turn) {
            return Reconciling.behind(turn, this);
        }
    }

    /** What a look-up saw. */
    sealed interface Sighting {
        /**
         * The system holds the subject.
         *
         * @param mark what it shows of it, where the look-up tells
         * @param copies all that it shows of it, one for each time that it is there; at least one
         */
        record Found(Optional<String> mark, List<Copy> copies) implements Sighting {

            public Found(Optional<String> mark) {
                this(mark, List.of(new Copy(mark, Map.of())));
            }
        }

        /**
         * One time that the system holds the subject.
         *
         * @param texts what else it shows of it, by the system's own names; may name people
         */
        record Copy(Optional<String> mark, Map<String, String> texts) {

            public Copy {
                texts = Map.copyOf(texts);
            }

            /** Shows itself without the texts. */
            @Override
            public String toString() {
                return "Copy[" + mark + "]";
            }
        }

        /** The system says that it does not hold the subject. */
        record Absent() implements Sighting {}

        /** The look-up failed, which is never "absent". */
        record Failed(String reason) implements Sighting {}
    }
}
