package vn.lienthong.routes.queue;

import java.time.Instant;
import java.util.Optional;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * What an operator's edit makes of a parked message. It stays the message that its origin sent; only what is told of it
 * changes.
 */
final class Editing {

    private Editing() {}

    static Verdict on(Turn turn, Event.Edited event) {
        Optional<Entry> found = turn.find(event.id());
        if (found.isEmpty()) {
            return new Verdict.Denied("no such message");
        }
        Entry entry = found.get();
        if (!entry.is(State.PARKED)) {
            return new Verdict.Denied("it is " + entry.state());
        }
        if (entry.content().hash().equals(event.content().hash())) {
            return new Verdict.Denied("nothing is changed");
        }
        if (entry.kind() == Kind.EVENT && another(turn, entry, event.content())) {
            return new Verdict.Denied("another progress row of the dossier says the same");
        }
        apply(turn, entry, event);
        return new Verdict.Noted();
    }

    private static void apply(Turn turn, Entry entry, Event.Edited event) {
        Content now = entry.content().editedTo(event.content(), entry.tries().token());
        turn.put(
                Acting.again(turn, entry.edited(now), due(turn, entry)),
                What.EDITED,
                "by " + event.who() + ": " + event.note());
        if (entry.content().lasting() && !now.lasting()) {
            Superseding.reviveLasting(turn, entry.id());
        }
    }

    /** A lost call with the old content might take effect after the new one; that time is let pass. */
    private static Instant due(Turn turn, Entry entry) {
        Instant quiet = entry.tries().quietAt();
        return quiet == null || quiet.isBefore(turn.now) ? turn.now : quiet;
    }

    private static boolean another(Turn turn, Entry entry, Content content) {
        return turn.all()
                .filter(it -> it.kind() == Kind.EVENT && !it.is(State.CANCELLED))
                .filter(it -> !it.id().equals(entry.id()))
                .anyMatch(it -> it.content().covers(content));
    }
}
