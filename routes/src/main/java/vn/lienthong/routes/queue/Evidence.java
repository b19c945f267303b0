package vn.lienthong.routes.queue;

import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;

/**
 * The outcome of a claim that is no longer the current one: a node that was frozen and woke, say. It is kept, and leads to
 * a new look at the subject; it never undoes what was decided since.
 */
final class Evidence {

    private Evidence() {}

    static Verdict on(Turn turn, Entry entry, Event.Settled event) {
        String note = event.outcome()
                .fold(
                        it -> "delivered after all: " + it.reference(),
                        it -> "refused: " + it.reason(),
                        it -> "unavailable: " + it.reason(),
                        it -> "answer lost: " + it.reason());
        turn.note(entry, What.EVIDENCE, event.token(), note);
        boolean delivered = event.outcome() instanceof Outcome.Delivered;
        if (delivered) {
            turn.know(turn.known().there(true));
            if (open(entry)) {
                turn.put(entry.with(entry.tries().confirmed()).delivered(), What.DELIVERED, "by an earlier attempt");
            }
        }
        if (delivered || event.outcome() instanceof Outcome.Unknown) {
            turn.told(entry, event.token(), false);
        }
        return new Verdict.Noted();
    }

    private static boolean open(Entry entry) {
        return entry.is(State.WAITING) || entry.is(State.PARKED) || entry.is(State.UNKNOWN);
    }
}
