package vn.lienthong.routes.queue;

import java.util.Comparator;
import java.util.Optional;
import vn.lienthong.routes.message.State;

/**
 * At rest, the last thing the system was told is the subject's newest state; where that is in doubt, it goes once more. A
 * newest state that needs a person is left to that person: an older one is never told over it.
 */
final class Convergence {

    private Convergence() {}

    static void settle(Turn turn) {
        boolean atRest =
                turn.states().noneMatch(it -> it.is(State.WAITING) || it.state().unsettled());
        Optional<Entry> newest = turn.states()
                .filter(it -> !it.is(State.CANCELLED) && !it.is(State.SUPERSEDED))
                .max(Comparator.comparing(Entry::rank));
        if (!atRest || newest.isEmpty() || !newest.get().is(State.DELIVERED)) {
            return;
        }
        Entry entry = newest.get();
        boolean overtaken = turn.known().disturbedAt() > entry.tries().token();
        if (overtaken || !turn.known().there()) {
            turn.put(
                    entry.with(entry.tries().afresh()).waiting(turn.now),
                    What.REAFFIRMED,
                    overtaken ? "the system was told something older after it" : "the system lost it");
        }
    }
}
