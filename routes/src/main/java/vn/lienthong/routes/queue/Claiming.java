package vn.lienthong.routes.queue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;

/** Whether a node may send a message now, and how it is to be told. */
final class Claiming {

    private Claiming() {}

    static Verdict on(Turn turn, Event.Claimed event) {
        Optional<Entry> found = turn.find(event.id());
        if (found.isEmpty()) {
            return new Verdict.Denied("no such message");
        }
        Entry entry = found.get();
        if (!entry.is(State.WAITING)) {
            return new Verdict.Denied("it is " + entry.state());
        }
        if (entry.at() != null && entry.at().isAfter(turn.now)) {
            return new Verdict.Denied("it is not due before " + entry.at());
        }
        if (!turn.queue().mayGo(entry)) {
            return new Verdict.Denied("it waits for others of its subject");
        }
        String shown = certainlyShown(turn);
        turn.know(turn.known().ticked());
        Call call = call(turn, entry);
        long token = turn.known().tick();
        turn.put(
                entry.with(entry.tries().claimed(token, call, shown, turn.now.plus(turn.policy.quiet())))
                        .sending(),
                What.CLAIMED,
                "");
        return new Verdict.Granted(token, call);
    }

    private static Call call(Turn turn, Entry entry) {
        return switch (entry.kind()) {
            case STATE -> turn.known().there() ? Call.UPDATE : Call.CREATE;
            case EVENT -> Call.APPEND;
            case REQUEST -> Call.ASK;
        };
    }

    private static @Nullable String certainlyShown(Turn turn) {
        boolean certain = turn.all().noneMatch(it -> it.state().unsettled());
        return certain ? turn.known().shown() : null;
    }
}
