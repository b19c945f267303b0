package vn.lienthong.routes.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * What a look-up at the system says of a message whose answer is lost.
 *
 * <p>A look-up that failed says nothing. Absence counts only once the lost call can no longer take effect, and only when
 * seen twice with time for the system's copies to catch up. Presence proves a create; of an update or an event it proves
 * something only where the system shows a mark that nothing else can have put there.
 */
final class Probing {

    private Probing() {}

    static Verdict on(Turn turn, Event.Probed event) {
        Optional<Entry> found = turn.find(event.id())
                .filter(it -> it.is(State.UNKNOWN) && it.tries().token() == event.token());
        if (found.isEmpty()) {
            return new Verdict.Denied("nothing is to be asked about it");
        }
        Entry entry = found.get();
        if (event.sighting() instanceof Sighting.Found seen) {
            present(turn, entry, event, seen.mark().orElse(null));
        } else if (event.sighting() instanceof Sighting.Failed failed) {
            Duration wait =
                    turn.policy.backoff(entry.tries().probes() + 1, entry.id().hashCode());
            look(turn, entry, turn.now.plus(wait), entry.tries().absentAt(), What.PROBE_FAILED, failed.reason());
        } else {
            absent(turn, entry, event, true);
        }
        return new Verdict.Noted();
    }

    private static void present(Turn turn, Entry entry, Event.Probed event, @Nullable String mark) {
        Instant askedAt = event.askedAt();
        turn.know(turn.known().there(true));
        boolean quiet = !askedAt.isBefore(quietAt(entry, turn));
        if (proves(turn, entry, mark)) {
            Settling.deliver(turn, entry, What.FOUND, "the system holds it");
        } else if (entry.tries().call() == Call.CREATE) {
            goesAgain(turn, entry, event, "the dossier is there, in another state: it goes as an update");
        } else if (!quiet) {
            look(turn, entry, quietAt(entry, turn), null, What.PROBE_EARLY, "the call may still take effect");
        } else if (entry.kind() != Kind.EVENT) {
            goesAgain(turn, entry, event, "the system cannot tell whether it took effect; repeating it is harmless");
        } else if (turn.policy.eventsShow() && unmoved(turn, entry, mark)) {
            absent(turn, entry, event, false);
        } else if (turn.policy.eventRepeatTolerated()) {
            goesAgain(turn, entry, event, "the system cannot tell; by configuration it bears a repeat");
        } else {
            turn.put(
                    entry.parked(Cause.UNDETERMINABLE),
                    What.PARKED,
                    "the answer was lost and the system cannot tell whether it took effect");
            turn.told(entry, entry.tries().token(), false);
        }
    }

    /** @param gone whether the system does not hold the subject at all, or only does not show the event */
    private static void absent(Turn turn, Entry entry, Event.Probed event, boolean gone) {
        Instant askedAt = event.askedAt();
        Instant quiet = quietAt(entry, turn);
        Instant first = entry.tries().absentAt();
        if (askedAt.isBefore(quiet)) {
            look(turn, entry, quiet, null, What.NOT_SEEN, "not seen yet; the call may still take effect");
        } else if (first == null) {
            Instant second = turn.now.plus(turn.policy.visibility());
            look(turn, entry, second, turn.now, What.NOT_SEEN, "not seen; a second look follows");
        } else if (askedAt.isBefore(first.plus(turn.policy.visibility()))) {
            look(
                    turn,
                    entry,
                    first.plus(turn.policy.visibility()),
                    first,
                    What.NOT_SEEN,
                    "the second look came too early");
        } else {
            if (gone && !toldSince(turn, entry)) {
                turn.know(turn.known().there(false));
            }
            goesAgain(turn, entry, event, "not there, seen twice: it did not take effect");
        }
    }

    /** Whether the system confirmed something that was told after it: then a copy that does not show the subject lags. */
    private static boolean toldSince(Turn turn, Entry entry) {
        return turn.all()
                .anyMatch(it ->
                        it.tries().told() && it.tries().token() > entry.tries().token());
    }

    private static boolean proves(Turn turn, Entry entry, @Nullable String mark) {
        if (entry.content().mistakable()) {
            return false;
        }
        if (entry.tries().call() == Call.CREATE
                && turn.states().noneMatch(it -> it.tries().told())) {
            return entry.content().mark().equals(mark);
        }
        if (!entry.isState() && !turn.policy.eventsShow()) {
            return false;
        }
        String before = entry.tries().before();
        return before != null
                && Objects.equals(mark, entry.content().mark())
                && !before.equals(mark)
                && turn.all()
                        .filter(it -> it.tries().token() > entry.tries().token())
                        .noneMatch(it -> it.content().mark().equals(mark));
    }

    /** Whether the system still shows what it showed before the call, although the call would have moved it. */
    private static boolean unmoved(Turn turn, Entry entry, @Nullable String mark) {
        String before = entry.tries().before();
        return before != null
                && before.equals(mark)
                && !before.equals(entry.content().mark())
                && turn.all().noneMatch(it -> it.tries().token() > entry.tries().token());
    }

    private static void goesAgain(Turn turn, Entry entry, Event.Probed event, String why) {
        turn.know(turn.known().shows(null));
        if (event.budgetSpent()) {
            turn.put(entry.parked(Cause.BUDGET_SPENT), What.PARKED, why);
            turn.told(entry, entry.tries().token(), false);
        } else {
            turn.again(entry, turn.now, What.GOES_AGAIN, why);
        }
    }

    private static void look(Turn turn, Entry entry, Instant next, @Nullable Instant absentAt, What what, String note) {
        turn.put(entry.with(entry.tries().probed(absentAt)).unknown(next), what, note);
    }

    private static Instant quietAt(Entry entry, Turn turn) {
        Instant quiet = entry.tries().quietAt();
        return quiet == null ? turn.now : quiet;
    }
}
