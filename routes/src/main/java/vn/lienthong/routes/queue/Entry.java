package vn.lienthong.routes.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * One message, as its subject's queue sees it.
 *
 * @param place its turn among all messages of the lane: the receipt's number, or that of the oldest state it replaced
 * @param at when it is due (WAITING), or to be asked about (UNKNOWN); otherwise meaningless
 * @param cause why it needs a person, while it is parked or with one
 * @param parkings how often it was parked: the generation of its dead letter
 * @param supersededBy the state that made it pointless
 * @param supersededFrom the state it was in then, to which it returns if that one is cancelled
 */
public record Entry(
        UUID id,
        Kind kind,
        Rank rank,
        long place,
        Content content,
        State state,
        Tries tries,
        @Nullable Instant at,
        @Nullable Cause cause,
        int parkings,
        @Nullable UUID supersededBy,
        @Nullable State supersededFrom) {

    static Entry accepted(UUID id, Kind kind, Rank rank, long place, Content content, Instant now) {
        return new Entry(id, kind, rank, place, content, State.WAITING, Tries.NONE, now, null, 0, null, null);
    }

    /** Order of acceptance within the subject. */
    public long sequence() {
        return rank.sequence();
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    boolean isState() {
        return kind == Kind.STATE;
    }

    /** Whether this state is newer than the other message; events are compared by the order of acceptance. */
    boolean newerThan(Entry other) {
        return other.isState() ? rank.after(other.rank) : sequence() > other.sequence();
    }

    Entry waiting(Instant due) {
        return moved(State.WAITING, due, null, null);
    }

    Entry sending() {
        return moved(State.SENDING, null, null, null);
    }

    Entry unknown(Instant probeAt) {
        return moved(State.UNKNOWN, probeAt, null, null);
    }

    Entry delivered() {
        return moved(State.DELIVERED, null, null, null);
    }

    Entry cancelled() {
        return moved(State.CANCELLED, null, null, null);
    }

    Entry manual() {
        return new Entry(
                id, kind, rank, place, content, State.MANUAL, tries, null, Cause.NEEDS_PERSON, parkings, null, null);
    }

    Entry parked(Cause why) {
        return new Entry(id, kind, rank, place, content, State.PARKED, tries, null, why, parkings + 1, null, null);
    }

    Entry superseded(UUID by) {
        return new Entry(id, kind, rank, place, content, State.SUPERSEDED, tries, null, cause, parkings, by, state);
    }

    Entry with(Tries now) {
        return new Entry(id, kind, rank, place, content, state, now, at, cause, parkings, supersededBy, supersededFrom);
    }

    Entry atPlace(long earlier) {
        return new Entry(
                id, kind, rank, earlier, content, state, tries, at, cause, parkings, supersededBy, supersededFrom);
    }

    Entry raisedTo(long version) {
        return new Entry(
                id,
                kind,
                rank.raisedTo(version),
                place,
                content.raisedTo(version),
                state,
                tries,
                at,
                cause,
                parkings,
                supersededBy,
                supersededFrom);
    }

    Entry edited(Content now) {
        return new Entry(id, kind, rank, place, now, state, tries, at, cause, parkings, supersededBy, supersededFrom);
    }

    private Entry moved(State to, @Nullable Instant when, @Nullable UUID by, @Nullable State from) {
        return new Entry(id, kind, rank, place, content, to, tries, when, null, parkings, by, from);
    }
}
