package vn.lienthong.routes.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Kind;
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
        Call call = call(turn, entry);
        List<Entry> along = entry.kind() == Kind.EVENT ? along(turn, entry, event.rows()) : List.of();
        long token = claim(turn, entry, call, certainlyShown(turn));
        return new Verdict.Granted(
                token,
                call,
                along.stream()
                        .map(it -> new Verdict.Along(it.id(), claim(turn, it, call, null)))
                        .toList());
    }

    /** @param shown null for what goes along: what a look-up shows afterwards proves nothing of it */
    private static long claim(Turn turn, Entry entry, Call call, @Nullable String shown) {
        turn.know(turn.known().ticked());
        long token = turn.known().tick();
        Entry claimed = entry.with(entry.tries().claimed(token, call, shown, turn.now.plus(turn.policy.quiet())));
        turn.put(claimed.sending(), What.CLAIMED, "");
        return token;
    }

    /** The events that directly follow and wait for nothing but this one. Their own time does not matter: they go with it. */
    private static List<Entry> along(Turn turn, Entry first, int rows) {
        if (first.tries().alone()) {
            return List.of();
        }
        return turn.all()
                .filter(it -> it.kind() == Kind.EVENT && it.sequence() > first.sequence())
                .filter(it -> !it.state().ended())
                .sorted(Comparator.comparing(Entry::sequence))
                .takeWhile(it -> it.is(State.WAITING) && !it.tries().alone())
                .limit(rows - 1L)
                .toList();
    }

    static Call call(Turn turn, Entry entry) {
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
