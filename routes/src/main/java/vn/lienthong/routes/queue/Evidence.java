package vn.lienthong.routes.queue;

import vn.lienthong.routes.message.Cause;
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
        boolean earlierContent = entry.content().editedSince(event.token());
        if (delivered) {
            turn.know(turn.known().there(true));
            if (open(entry) && !earlierContent) {
                turn.put(entry.with(entry.tries().confirmed()).delivered(), What.DELIVERED, "by an earlier attempt");
            }
        }
        if (delivered || event.outcome() instanceof Outcome.Unknown) {
            if (earlierContent) {
                toldBeforeTheEdit(turn, entry);
            } else {
                turn.told(entry, event.token(), false);
            }
        }
        return new Verdict.Noted();
    }

    /** The system may show the old content over the new: a state goes once more, a row that would be a second one is held. */
    private static void toldBeforeTheEdit(Turn turn, Entry entry) {
        turn.know(turn.known().disturbed());
        if (!entry.isState() && entry.is(State.WAITING)) {
            turn.put(entry.parked(Cause.UNDETERMINABLE), What.PARKED, "it was told as it was before the edit");
        }
    }

    private static boolean open(Entry entry) {
        return entry.is(State.WAITING) || entry.is(State.PARKED) || entry.is(State.UNKNOWN);
    }
}
