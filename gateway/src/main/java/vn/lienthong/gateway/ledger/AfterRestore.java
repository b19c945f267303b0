package vn.lienthong.gateway.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Change;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Policy;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.Verdict;

/**
 * While a lane is held after a restore, the origins send again what the ledger has lost. An event among it may have been told
 * already, so it is asked about first, where it must not be told twice. A state is told once more as an update and a request is
 * asked once more, which does no harm.
 */
final class AfterRestore {

    private static final String NOTE =
            "it came in while the lane is held after a restore: it may be one of those that were"
                    + " lost, and told already";

    private final Supplier<Predicate<Lane>> held;

    /** @param held asked for at each arrival, since it may itself need the ledger */
    AfterRestore(Supplier<Predicate<Lane>> held) {
        this.held = held;
    }

    /** What becomes of a step that took an event in. */
    Step doubting(Lane lane, Step step, Instant now, Policy policy) {
        if (!(step.verdict() instanceof Verdict.Accepted accepted)
                || policy.eventRepeatTolerated()
                || !isEvent(step, accepted.id())
                || !held.get().test(lane)) {
            return step;
        }
        Step doubted = step.queue().apply(new Event.Restored(accepted.id(), NOTE), now, policy);
        List<Change> changes = new ArrayList<>(step.changes());
        changes.addAll(doubted.changes());
        return new Step(doubted.queue(), changes, accepted);
    }

    private static boolean isEvent(Step step, UUID id) {
        return step.queue().find(id).map(Entry::kind).filter(Kind.EVENT::equals).isPresent();
    }
}
