package vn.lienthong.gateway.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;

/**
 * Accepts several messages of different dossiers in one transaction: those whose reference is new, and whose dossier nobody
 * else holds. Any other is left to the acceptance of one. Where the commit itself fails, every one of them is told so
 * ({@link CommitInDoubt}): the senders send again, and learn then what became of it.
 */
final class GroupArrivals {

    private final TransactionTemplate transaction;
    private final Subjects subjects;
    private final References references;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    GroupArrivals(TransactionTemplate transaction, Subjects subjects, References references, Clock clock) {
        this.transaction = transaction;
        this.subjects = subjects;
        this.references = references;
        this.clock = clock;
    }

    List<Optional<Receipt>> accept(List<Submission> submissions) {
        Map<Submission, Receipt> receipts = new IdentityHashMap<>();
        AtomicBoolean written = new AtomicBoolean();
        try {
            transaction.executeWithoutResult(status -> {
                byLane(submissions).forEach((lane, ofLane) -> receipts.putAll(accept(lane, ofLane)));
                written.set(true);
            });
        } catch (RuntimeException failure) {
            throw written.get() ? new CommitInDoubt(failure) : failure;
        }
        return submissions.stream()
                .map(it -> Optional.ofNullable(receipts.get(it)))
                .toList();
    }

    private Map<Lane, Map<String, Submission>> byLane(List<Submission> submissions) {
        Set<References.Of> known = references.known(submissions);
        Map<Lane, Map<String, Submission>> byLane = new EnumMap<>(Lane.class);
        submissions.stream()
                .filter(it -> it.reference() == null || known.add(References.of(it)))
                .forEach(it -> byLane.computeIfAbsent(it.lane(), lane -> new LinkedHashMap<>())
                        .putIfAbsent(it.subject(), it));
        return byLane;
    }

    private Map<Submission, Receipt> accept(Lane lane, Map<String, Submission> submissions) {
        subjects.make(lane, submissions.keySet());
        Map<String, SubjectQueue> queues = subjects.lockedIfFree(lane, submissions.keySet());
        Iterator<Long> numbers = subjects.nextReceipts(queues.size()).iterator();
        Instant now = clock.instant();
        Extras extras = Extras.none();
        Draft draft = new Draft();
        Map<Submission, Receipt> receipts = new IdentityHashMap<>();
        queues.forEach((subject, queue) -> {
            Submission submission = Objects.requireNonNull(submissions.get(subject));
            long number = numbers.next();
            Step step = subjects.decide(
                    draft,
                    new Subjects.Address(lane, subject),
                    queue,
                    SqlLedger.arrived(ids.generate(), submission, queue, number),
                    now,
                    extras.accepting(submission, number));
            receipts.put(submission, SqlLedger.receipt(step.verdict(), submission));
        });
        subjects.write(draft, now);
        return receipts;
    }
}
