package vn.lienthong.routes.queue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/**
 * A newer state makes the older waiting and parked ones of its subject pointless and takes the place of the oldest of them.
 * A state with a lasting fact is swallowed only by a newer one that follows it directly and carries such a fact too.
 */
final class Superseding {

    private static final Set<State> REPLACEABLE = EnumSet.of(State.WAITING, State.PARKED);

    private Superseding() {}

    static void settle(Turn turn) {
        List<Entry> replaceable = turn.states()
                .filter(it -> REPLACEABLE.contains(it.state()))
                .sorted(Comparator.comparing(Entry::rank))
                .toList();
        for (Entry older : replaceable) {
            replacement(turn, older).ifPresent(newer -> replace(turn, older, newer));
        }
    }

    /** What {@code cancelled} had superseded is looked at again. */
    static void revive(Turn turn, UUID cancelled) {
        revive(turn, cancelled, it -> true, "what had superseded it was cancelled");
    }

    /** {@code edited} no longer carries the lasting fact of what it had superseded. */
    static void reviveLasting(Turn turn, UUID edited) {
        revive(turn, edited, it -> it.content().lasting(), "what had superseded it was edited");
    }

    private static void revive(Turn turn, UUID by, Predicate<Entry> which, String why) {
        List<Entry> revived = turn.states()
                .filter(it -> it.is(State.SUPERSEDED) && by.equals(it.supersededBy()))
                .filter(which)
                .toList();
        for (Entry entry : revived) {
            Cause cause = entry.supersededFrom() == State.PARKED ? entry.cause() : null;
            Entry again = cause == null ? entry.waiting(turn.now) : entry.parked(cause);
            turn.put(again, What.REVIVED, why);
        }
    }

    private static void replace(Turn turn, Entry older, Entry newer) {
        if (older.tries().told()) {
            turn.put(
                    older.delivered(),
                    What.SUPERSEDED,
                    "it was delivered; " + newer.id() + " goes instead of a repeat");
        } else {
            turn.put(older.superseded(newer.id()), What.SUPERSEDED, "by " + newer.id());
        }
        Entry current = turn.find(newer.id()).orElse(newer);
        if (current.is(State.WAITING) && older.place() < current.place()) {
            turn.adjust(current.atPlace(older.place()));
        }
    }

    private static Optional<Entry> replacement(Turn turn, Entry older) {
        List<Entry> newer = turn.states()
                .filter(it -> !it.is(State.CANCELLED) && it.newerThan(older))
                .sorted(Comparator.comparing(Entry::rank))
                .toList();
        List<Entry> able = older.content().lasting()
                ? newer.stream().takeWhile(it -> it.content().lasting()).toList()
                : newer;
        return able.stream().filter(it -> !it.is(State.SUPERSEDED)).reduce((earlier, later) -> later);
    }
}
