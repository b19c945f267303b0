package vn.lienthong.routes.queue;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * What becomes of a message that comes in: new, the same as before, or a contradiction. What an operator has edited is still
 * the message that its origin sent, so that sending it again neither undoes the edit nor is another message.
 */
final class Arrival {

    private Arrival() {}

    static Verdict on(Turn turn, Event.Arrived event) {
        return switch (event.kind()) {
            case STATE -> state(turn, event);
            case EVENT -> known(turn, event).orElseGet(() -> accept(turn, event, new Rank(0, 0, event.sequence())));
            case REQUEST -> accept(turn, event, new Rank(0, 0, event.sequence()));
        };
    }

    /** An event with the same content is the same event, wherever it stands: its content carries its time. */
    private static Optional<Verdict> known(Turn turn, Event.Arrived event) {
        return turn.all()
                .filter(it -> it.kind() == Kind.EVENT && !it.is(State.CANCELLED))
                .filter(it -> it.content().covers(event.content()))
                .findFirst()
                .map(it -> same(turn, it));
    }

    private static Verdict state(Turn turn, Event.Arrived event) {
        Content content = event.content();
        Optional<Entry> sameVersion = sameVersion(turn, content);
        if (sameVersion.isPresent()) {
            Entry earlier = sameVersion.get();
            return earlier.content().covers(content)
                    ? same(turn, earlier)
                    : new Verdict.Conflict(earlier.id(), earlier.content().received());
        }
        Optional<Entry> newest = turn.newestState();
        if (newest.isPresent() && newest.get().content().covers(content)) {
            raise(turn, newest.get(), content);
            return same(turn, newest.get());
        }
        return accept(turn, event, rank(turn, event));
    }

    private static Optional<Entry> sameVersion(Turn turn, Content content) {
        if (content.version() == null) {
            return Optional.empty();
        }
        return turn.states()
                .filter(it -> !it.is(State.CANCELLED))
                .filter(it -> it.content().origin().equals(content.origin()))
                .filter(it -> Objects.equals(it.content().version(), content.version()))
                .findFirst();
    }

    /** The same content under a higher number: what is numbered in between is now known to be late. */
    private static void raise(Turn turn, Entry newest, Content again) {
        Long before = newest.content().version();
        Long version = again.version();
        boolean comparable = newest.content().stream().equals(again.stream());
        if (comparable && before != null && version != null && version > before) {
            turn.adjust(newest.raisedTo(version));
        }
    }

    private static Verdict same(Turn turn, Entry earlier) {
        turn.note(earlier, What.REPEATED, 0, "");
        return new Verdict.Same(earlier.id());
    }

    private static Verdict accept(Turn turn, Event.Arrived event, Rank rank) {
        turn.add(Entry.accepted(event.id(), event.kind(), rank, event.place(), event.content(), turn.now));
        return new Verdict.Accepted(event.id());
    }

    private static Rank rank(Turn turn, Event.Arrived event) {
        Long version = event.content().version();
        long number = version == null ? 0 : version;
        Optional<Entry> last = turn.states()
                .max(Comparator.comparingInt((Entry it) -> it.rank().epoch()));
        if (last.isEmpty()) {
            return new Rank(0, number, event.sequence());
        }
        int epoch = last.get().rank().epoch();
        boolean comparable = last.get().content().stream().equals(event.content().stream());
        return new Rank(comparable ? epoch : epoch + 1, number, event.sequence());
    }
}
