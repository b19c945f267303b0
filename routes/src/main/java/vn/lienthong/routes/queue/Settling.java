package vn.lienthong.routes.queue;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;

/** What an attempt's outcome makes of its message, and of its subject. */
final class Settling {

    private Settling() {}

    static Verdict on(Turn turn, Event.Settled event) {
        Optional<Entry> found = turn.find(event.id());
        if (found.isEmpty()) {
            return new Verdict.Denied("no such message");
        }
        Entry entry = found.get();
        if (!entry.state().unsettled() || entry.tries().token() != event.token()) {
            return Evidence.on(turn, entry, event);
        }
        event.outcome()
                .fold(
                        it -> delivered(turn, entry, it),
                        it -> refused(turn, entry, it),
                        it -> unavailable(turn, entry, it, event.budgetSpent()),
                        it -> unknown(
                                turn,
                                it.alone() ? entry.with(entry.tries().apart()) : entry,
                                it.reason(),
                                event.budgetSpent()));
        return new Verdict.Noted();
    }

    static Verdict lapsed(Turn turn, Event.Lapsed event) {
        return current(turn, event.id(), event.token())
                .map(entry -> {
                    String why = "no word from the node that claimed it";
                    Entry struck = entry.with(entry.tries().struck());
                    if (mayNotBeRepeated(turn, entry)) {
                        undeterminable(turn, struck, why);
                    } else if (turn.policy.repeatsRecognised()) {
                        turn.again(struck, turn.now, What.LAPSED, why);
                    } else {
                        turn.put(struck.unknown(turn.now), What.LAPSED, why);
                    }
                    return (Verdict) new Verdict.Noted();
                })
                .orElseGet(() -> new Verdict.Denied("the claim is over"));
    }

    static Verdict broke(Turn turn, Event.Broke event) {
        return current(turn, event.id(), event.token())
                .map(entry -> {
                    Entry struck = entry.with(entry.tries().struck());
                    Duration wait = turn.policy.backoff(
                            struck.tries().strikes(), entry.id().hashCode());
                    turn.again(struck, turn.now.plus(wait), What.BROKE, event.reason());
                    return (Verdict) new Verdict.Noted();
                })
                .orElseGet(() -> new Verdict.Denied("the claim is over"));
    }

    static Verdict released(Turn turn, Event.Released event) {
        return turn.find(event.id())
                .filter(it -> it.state().unsettled() && it.tries().token() == event.token())
                .map(entry -> {
                    Tries tries = event.alone() ? entry.tries().apart() : entry.tries();
                    turn.put(entry.with(tries).waiting(turn.now), What.RELEASED, event.reason());
                    return (Verdict) new Verdict.Noted();
                })
                .orElseGet(() -> new Verdict.Denied("the claim is over"));
    }

    private static Optional<Entry> current(Turn turn, UUID id, long token) {
        return turn.find(id).filter(it -> it.is(State.SENDING) && it.tries().token() == token);
    }

    private static Entry delivered(Turn turn, Entry entry, Outcome.Delivered outcome) {
        return deliver(turn, entry, What.DELIVERED, outcome.reference());
    }

    static Entry deliver(Turn turn, Entry entry, What what, String note) {
        Entry delivered = entry.with(entry.tries().confirmed()).delivered();
        turn.put(delivered, what, note);
        turn.know(turn.known().there(true));
        turn.told(delivered, delivered.tries().token(), true);
        return delivered;
    }

    private static Entry refused(Turn turn, Entry entry, Outcome.Refused outcome) {
        if (outcome.cause().aboutPresence()) {
            return turned(turn, entry, outcome);
        }
        Entry answered = entry.with(entry.tries().answered().over());
        if (outcome.cause() == Cause.NEEDS_PERSON && entry.kind() == Kind.REQUEST) {
            turn.put(answered.manual(), What.GIVEN_TO_PERSON, outcome.reason());
        } else {
            turn.put(answered.parked(outcome.cause()), What.PARKED, outcome.reason());
        }
        return answered;
    }

    private static Entry turned(Turn turn, Entry entry, Outcome.Refused outcome) {
        turn.know(turn.known().there(outcome.cause() == Cause.ALREADY_THERE).shows(null));
        Entry flipped = entry.with(entry.tries().flipped());
        if (flipped.tries().flips() > turn.policy.maxFlips()) {
            turn.put(flipped.parked(outcome.cause()), What.PARKED, outcome.reason());
        } else {
            turn.put(flipped.waiting(turn.now), What.TURNED, outcome.reason());
        }
        return flipped;
    }

    private static Entry unavailable(Turn turn, Entry entry, Outcome.Unavailable outcome, boolean budgetSpent) {
        Duration asked = outcome.retryAfter()
                .map(it -> it.compareTo(turn.policy.maxRetryAfter()) > 0 ? turn.policy.maxRetryAfter() : it)
                .orElse(Duration.ZERO);
        Entry over = entry.with(entry.tries().over());
        return later(turn, over, asked, budgetSpent, What.UNAVAILABLE, outcome.reason());
    }

    private static Entry later(Turn turn, Entry entry, Duration asked, boolean budgetSpent, What what, String reason) {
        Entry failed = entry.with(entry.tries().failed());
        if (budgetSpent) {
            turn.put(failed.parked(Cause.BUDGET_SPENT), What.PARKED, reason);
            return failed;
        }
        Duration own = turn.policy.backoff(failed.tries().failures(), entry.id().hashCode());
        turn.put(failed.waiting(turn.now.plus(own.compareTo(asked) > 0 ? own : asked)), what, reason);
        return failed;
    }

    private static Entry unknown(Turn turn, Entry entry, String reason, boolean budgetSpent) {
        if (mayNotBeRepeated(turn, entry)) {
            return undeterminable(turn, entry.with(entry.tries().answered()), reason);
        }
        if (turn.policy.repeatsRecognised()) {
            return later(turn, entry, Duration.ZERO, budgetSpent, What.ANSWER_LOST, reason);
        }
        Entry lost = entry.with(entry.tries().answered()).unknown(turn.now);
        turn.put(lost, What.ANSWER_LOST, reason);
        return lost;
    }

    /** Of a system that cannot be asked: it knows states again, and would take an event for another one. */
    static boolean mayNotBeRepeated(Turn turn, Entry entry) {
        return turn.policy.repeatsRecognised() && entry.kind() == Kind.EVENT && !turn.policy.eventRepeatTolerated();
    }

    private static Entry undeterminable(Turn turn, Entry entry, String why) {
        turn.put(entry.parked(Cause.UNDETERMINABLE), What.PARKED, why);
        turn.told(entry, entry.tries().token(), false);
        return entry;
    }
}
