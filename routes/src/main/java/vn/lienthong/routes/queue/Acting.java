package vn.lienthong.routes.queue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.routes.message.State;

/** What operators may do. */
final class Acting {

    private static final Set<State> CANCELLABLE = EnumSet.of(State.WAITING, State.PARKED, State.MANUAL);
    private static final Set<State> VERIFIABLE = EnumSet.of(State.PARKED, State.MANUAL);
    private static final Set<State> REPLAYABLE = EnumSet.of(State.PARKED, State.MANUAL);

    private Acting() {}

    static Verdict replayed(Turn turn, Event.Replayed event) {
        return act(
                turn,
                event.id(),
                REPLAYABLE,
                entry -> turn.put(again(turn, entry, turn.now), What.REPLAYED, "by " + event.who()));
    }

    static Verdict verified(Turn turn, Event.Verified event) {
        return act(turn, event.id(), VERIFIABLE, entry -> {
            Entry delivered = entry.with(entry.tries().confirmed()).delivered();
            turn.put(delivered, What.VERIFIED, "by " + event.who());
            turn.know(turn.known().there(true));
            turn.told(delivered, delivered.tries().token(), false);
        });
    }

    static Verdict cancelled(Turn turn, Event.Cancelled event) {
        boolean confirmed =
                turn.find(event.id()).filter(it -> it.tries().told()).isPresent();
        if (confirmed) {
            return new Verdict.Denied("the system has confirmed it already; send a newer state instead");
        }
        return act(turn, event.id(), CANCELLABLE, entry -> {
            turn.put(entry.cancelled(), What.CANCELLED, "by " + event.who() + ": " + event.reason());
            if (entry.isState() && entry.tries().token() > 0) {
                turn.know(turn.known().disturbed());
            }
            Superseding.revive(turn, entry.id());
        });
    }

    /** What may have been told in a time that the ledger has lost is asked about first. */
    static Entry again(Turn turn, Entry entry, Instant due) {
        Entry fresh = entry.with(entry.tries().afresh());
        return entry.tries().askFirst() ? fresh.unknown(turn.now) : fresh.waiting(due);
    }

    private static Verdict act(Turn turn, UUID id, Set<State> allowed, Consumer<Entry> deed) {
        Optional<Entry> found = turn.find(id);
        if (found.isEmpty()) {
            return new Verdict.Denied("no such message");
        }
        if (!allowed.contains(found.get().state())) {
            return new Verdict.Denied("it is " + found.get().state());
        }
        deed.accept(found.get());
        return new Verdict.Noted();
    }
}
