package vn.lienthong.routes.queue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/**
 * What a message is after its ledger was restored to an earlier time. Whether it was told since is not known, so it is as if
 * every open message had been claimed once more and its answer lost: the system is asked. A parked one stays with its person,
 * and is asked about before it goes again. Where a system cannot be asked, states go again, and what may not be repeated needs
 * a person.
 */
final class Restoring {

    private static final Set<State> OPEN = EnumSet.of(State.WAITING, State.SENDING, State.UNKNOWN, State.PARKED);

    private Restoring() {}

    static Verdict on(Turn turn, Event.Restored event) {
        Optional<Entry> open = turn.find(event.id()).filter(it -> OPEN.contains(it.state()));
        if (open.isEmpty()) {
            return new Verdict.Denied("nothing of it is open");
        }
        Entry entry = open.get();
        if (Settling.mayNotBeRepeated(turn, entry)) {
            turn.note(entry, What.RESTORED, entry.tries().token(), event.note());
            turn.put(entry.parked(Cause.UNDETERMINABLE), What.PARKED, event.note());
        } else if (turn.policy.repeatsRecognised()) {
            turn.put(entry.is(State.PARKED) ? entry : entry.waiting(turn.now), What.RESTORED, event.note());
        } else {
            turn.put(asked(turn, entry), What.RESTORED, event.note());
        }
        return new Verdict.Noted();
    }

    private static Entry asked(Turn turn, Entry entry) {
        turn.know(turn.known().ticked());
        boolean parked = entry.is(State.PARKED);
        Entry forgotten = entry.with(entry.tries()
                .forgotten(
                        turn.known().tick(), Claiming.call(turn, entry), turn.now.plus(turn.policy.quiet()), parked));
        return parked ? forgotten : forgotten.unknown(turn.now);
    }
}
