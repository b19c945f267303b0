package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Exchanges;
import vn.lienthong.gateway.content.Exchanges.Made;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Ending;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;

/**
 * Settles the claims of several dossiers in one transaction: those of one message whose call was answered, and whose dossier
 * nobody else holds. Any other is left to the settling of one.
 */
final class GroupEndings {

    /** An outcome to be written down, as in {@link vn.lienthong.routes.ledger.Ledger#settle}. */
    record Wanted(Claim claim, List<Ending> endings, List<Exchange> made) {

        /** How the only message ended, where its call was answered. */
        Optional<Ending.Settled> answered() {
            return endings.size() == 1
                            && endings.get(0) instanceof Ending.Settled settled
                            && !SqlLedger.goesAgain(settled.outcome())
                    ? Optional.of(settled)
                    : Optional.empty();
        }
    }

    private final TransactionTemplate transaction;
    private final Subjects subjects;
    private final Exchanges exchanges;
    private final Clock clock;

    GroupEndings(TransactionTemplate transaction, Subjects subjects, Exchanges exchanges, Clock clock) {
        this.transaction = transaction;
        this.subjects = subjects;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    /** @return for each the state of its message afterwards, empty where it has to be settled alone */
    List<Optional<State>> settle(List<Wanted> wanted) {
        Map<Wanted, State> settled = Objects.requireNonNull(transaction.execute(status -> settled(wanted)));
        return wanted.stream().map(it -> Optional.ofNullable(settled.get(it))).toList();
    }

    private Map<Wanted, State> settled(List<Wanted> wanted) {
        Instant now = clock.instant();
        Map<Lane, List<Wanted>> byLane = wanted.stream()
                .filter(it -> it.answered().isPresent())
                .collect(Collectors.groupingBy(it -> it.claim().lane()));
        Draft draft = new Draft();
        Map<Wanted, State> settled = new IdentityHashMap<>();
        byLane.forEach((lane, ofLane) -> {
            Extras extras = Extras.none();
            Map<String, Wanted> oneOfEach = ofLane.stream()
                    .collect(Collectors.toMap(it -> it.claim().subject(), it -> it, (one, other) -> one));
            subjects.lockedIfFree(lane, oneOfEach.keySet()).forEach((subject, queue) -> {
                Wanted one = Objects.requireNonNull(oneOfEach.get(subject));
                Step step = decide(draft, new Subjects.Address(lane, subject), queue, one, extras, now);
                settled.put(one, state(step, one.claim().id()));
            });
        });
        subjects.write(draft, now);
        exchanges.write(settled.keySet().stream()
                .map(it -> new Made(SqlLedger.carried(it.endings()), it.made()))
                .toList());
        return settled;
    }

    private Step decide(
            Draft draft, Subjects.Address address, SubjectQueue queue, Wanted one, Extras extras, Instant now) {
        Ending.Settled ending = one.answered().orElseThrow();
        String code = ending.outcome() instanceof Outcome.Refused refused ? refused.code() : "";
        Event event = new Event.Settled(ending.id(), ending.token(), ending.outcome(), false);
        return subjects.decide(draft, address, queue, event, now, extras.refused(code));
    }

    private static State state(Step step, UUID id) {
        return step.queue().find(id).orElseThrow().state();
    }
}
