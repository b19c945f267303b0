package vn.lienthong.routes.queue;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * What reconciliation's looks make of a subject whose system shows less than it had confirmed.
 *
 * <p>They count only of a queue at rest, of which nothing was told since before the first look, once no call can still take
 * effect, and when two looks agree with the time between that the system's copies need. What the system shows and nobody of
 * us told it is never overwritten: of that there is no event.
 */
final class Reconciling {

    private Reconciling() {}

    /** What certainly went with it goes again: states whose fact must last, the newest state, and, where the rows are meant, each of these. */
    static Verdict vanished(Turn turn, Event.Vanished event) {
        Optional<Entry> newest = newest(turn);
        String objection = objection(turn, event.looks(), newest);
        if (objection != null) {
            return new Verdict.Denied(objection);
        }
        turn.know(turn.known().there(false).shows(null));
        Stream<Entry> lasting =
                delivered(turn).filter(Entry::isState).filter(it -> it.content().lasting());
        Stream<Entry> rows = delivered(turn).filter(it -> event.rows() && it.kind() == Kind.EVENT);
        Stream.of(lasting, newest.stream(), rows)
                .flatMap(it -> it)
                .distinct()
                .sorted(Comparator.comparing(Entry::sequence))
                .toList()
                .forEach(it -> again(turn, it, What.VANISHED, event.note()));
        return new Verdict.Noted();
    }

    /** A full state is harmless when repeated; which rows went with the later state nobody can tell, so none goes again. */
    static Verdict behind(Turn turn, Event.Behind event) {
        Optional<Entry> newest = newest(turn);
        String objection = objection(turn, event.looks(), newest);
        if (objection == null) {
            objection = notEarlier(turn, newest.orElseThrow(), event.shown());
        }
        if (objection != null) {
            return new Verdict.Denied(objection);
        }
        turn.know(turn.known().there(true).shows(null));
        again(turn, newest.orElseThrow(), What.BEHIND, event.note());
        return new Verdict.Noted();
    }

    private static void again(Turn turn, Entry entry, What what, String note) {
        turn.put(entry.with(entry.tries().afresh()).waiting(turn.now), what, note);
    }

    private static @Nullable String objection(Turn turn, Looks looks, Optional<Entry> newest) {
        if (turn.all().anyMatch(it -> !it.state().ended())) {
            return "something of it is under way, or with a person";
        }
        if (newest.isEmpty()) {
            return "nothing of it was delivered";
        }
        if (turn.known().tick() != looks.tick()) {
            return "the system was told something since the look-up began";
        }
        boolean mayStillChange = turn.all()
                .map(it -> it.tries().quietAt())
                .filter(Objects::nonNull)
                .anyMatch(it -> looks.first().isBefore(it));
        if (mayStillChange) {
            return "a call may still have taken effect after the look-up";
        }
        return looks.again().isBefore(looks.first().plus(turn.policy.visibility()))
                ? "the second look came too early"
                : null;
    }

    private static @Nullable String notEarlier(Turn turn, Entry newest, String shown) {
        boolean asItShould = newest.content().mark().equals(shown)
                || delivered(turn)
                        .filter(it -> it.kind() == Kind.EVENT && it.sequence() > newest.sequence())
                        .anyMatch(it -> it.content().mark().equals(shown));
        if (asItShould) {
            return "the system shows what it was told last";
        }
        boolean told = turn.all()
                .filter(it -> it.tries().told() || it.tries().token() > 0)
                .anyMatch(it -> it.content().mark().equals(shown));
        return told ? null : "the system shows what nobody of us told it";
    }

    private static Optional<Entry> newest(Turn turn) {
        return turn.states()
                .filter(it -> !it.is(State.CANCELLED) && !it.is(State.SUPERSEDED))
                .max(Comparator.comparing(Entry::rank))
                .filter(it -> it.is(State.DELIVERED));
    }

    private static Stream<Entry> delivered(Turn turn) {
        return turn.all().filter(it -> it.is(State.DELIVERED));
    }
}
