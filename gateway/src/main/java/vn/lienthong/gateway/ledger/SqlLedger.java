package vn.lienthong.gateway.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Exchanges;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.ledger.LaneBook.Admission;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.NotSealed;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Edit;
import vn.lienthong.routes.ledger.Ending;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Lease;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Event;
import vn.lienthong.routes.queue.Event.Sighting;
import vn.lienthong.routes.queue.Looks;
import vn.lienthong.routes.queue.Step;
import vn.lienthong.routes.queue.SubjectQueue;
import vn.lienthong.routes.queue.Verdict;

/** The ledger: one transaction, one locked subject, one event. */
final class SqlLedger implements Ledger {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Subjects subjects;
    private final LaneBook lanes;
    private final Payloads payloads;
    private final Exchanges exchanges;
    private final EditRows edits;
    private final References references;
    private final Clock clock;
    private final Checkpoint checkpoint;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    SqlLedger(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook lanes,
            Payloads payloads,
            Exchanges exchanges,
            Clock clock,
            Checkpoint checkpoint) {
        this.sql = sql;
        this.transaction = transaction;
        this.subjects = subjects;
        this.lanes = lanes;
        this.payloads = payloads;
        this.exchanges = exchanges;
        this.edits = new EditRows(sql, payloads);
        this.references = new References(sql);
        this.clock = clock;
        this.checkpoint = checkpoint;
    }

    @Override
    public Receipt accept(Submission submission) {
        Receipt receipt;
        try {
            receipt = transaction.execute(status -> write(submission));
        } catch (DuplicateKeyException sameReferenceAtOnce) {
            receipt = transaction.execute(status -> write(submission));
        }
        checkpoint.reached(Point.AFTER_ACCEPT_BEFORE_PUBLISH, submission.lane());
        return Objects.requireNonNull(receipt);
    }

    @Override
    public Optional<Claim> claim(UUID id, int rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Subjects.Claimable claimable = subjects.claimable(id);
            if (claimable == null) {
                return Optional.empty();
            }
            Subjects.Address address = claimable.address();
            Instant now = clock.instant();
            LaneTerms terms = subjects.terms(address.lane());
            Lease lease = Lease.starting(terms.lease(), System::nanoTime);
            Admission admission = admit(lanes.admission(address.lane(), now), address.lane(), now, terms);
            if (admission == Admission.CLOSED) {
                return putBack(id);
            }
            Extras extras = Extras.at(lanes.openMillis(address.lane(), now));
            Step step = subjects.apply(
                    address,
                    subjects.locked(address),
                    new Event.Claimed(id, claimable.mixed() ? 1 : rows),
                    now,
                    extras);
            if (!(step.verdict() instanceof Verdict.Granted granted)) {
                return putBack(id, address.lane(), admission, now);
            }
            Entry entry = step.queue().find(id).orElseThrow();
            boolean trial = admission == Admission.TRIAL;
            try {
                List<Claim.Row> along = granted.along().stream()
                        .map(it -> new Claim.Row(
                                it.id(), it.token(), payloads.newest(it.id()).body()))
                        .toList();
                return Optional.of(new Claim(
                        id,
                        address.lane(),
                        address.subject(),
                        entry.kind(),
                        granted.call(),
                        granted.token(),
                        payloads.newest(id).body(),
                        along,
                        lease,
                        entry.tries().alone(),
                        trial));
            } catch (KeyDestroyed | NotSealed unreadable) {
                unreadable(address, step.queue(), id, granted, unreadable, now);
                return putBack(id, address.lane(), admission, now);
            }
        }));
    }

    @Override
    public void settle(Claim claim, List<Ending> endings, List<Exchange> made) {
        Subjects.Address address = new Subjects.Address(claim.lane(), claim.subject());
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            SubjectQueue queue = subjects.locked(address);
            for (Ending ending : endings) {
                queue = end(address, queue, ending, now).queue();
            }
            exchanges.write(carried(endings), made);
        });
    }

    /** Whose calls they were: those that were put back were no part of them. */
    static List<Exchanges.Attempt> carried(List<Ending> endings) {
        return endings.stream()
                .filter(it -> !(it instanceof Ending.Released released) || released.alone())
                .map(it -> new Exchanges.Attempt(it.id(), it.token()))
                .toList();
    }

    private Step end(Subjects.Address address, SubjectQueue queue, Ending ending, Instant now) {
        Extras extras = Extras.none();
        if (ending instanceof Ending.Settled settled) {
            Outcome outcome = settled.outcome();
            boolean spent = goesAgain(outcome) && budgetSpent(ending.id(), address.lane(), now);
            Event event = new Event.Settled(ending.id(), ending.token(), outcome, spent);
            String code = outcome instanceof Outcome.Refused refused ? refused.code() : "";
            return subjects.apply(address, queue, event, now, extras.refused(code));
        }
        Ending.Released released = (Ending.Released) ending;
        Event event = new Event.Released(released.id(), released.token(), released.alone(), released.reason());
        return subjects.apply(address, queue, event, now, extras);
    }

    @Override
    public void broke(Claim claim, String reason) {
        transaction.executeWithoutResult(status -> {
            Subjects.Address address = new Subjects.Address(claim.lane(), claim.subject());
            apply(
                    address,
                    subjects.locked(address),
                    new Event.Broke(claim.id(), claim.token(), reason),
                    clock.instant());
        });
    }

    @Override
    public boolean away(RuntimeException failure) {
        return Away.says(failure);
    }

    @Override
    public Optional<Question> question(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Subjects.Address address = subjects.address(id);
            if (address == null) {
                return Optional.empty();
            }
            Instant now = clock.instant();
            Admission admission =
                    admit(lanes.asking(address.lane(), now), address.lane(), now, subjects.terms(address.lane()));
            Optional<Entry> asked = subjects.locked(address)
                    .find(id)
                    .filter(it -> it.state() == State.UNKNOWN)
                    .filter(it -> it.at() != null && !it.at().isAfter(now));
            if (admission == Admission.CLOSED || asked.isEmpty()) {
                return putBack(id, address.lane(), admission, now);
            }
            long token = asked.get().tries().token();
            return Optional.of(
                    new Question(id, address.lane(), address.subject(), token, admission == Admission.TRIAL));
        }));
    }

    @Override
    public void probed(Question question, Instant askedAt, Sighting sighting, List<Exchange> made) {
        Subjects.Address address = new Subjects.Address(question.lane(), question.subject());
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            SubjectQueue queue = subjects.locked(address);
            boolean spent = budgetSpent(question.id(), question.lane(), now);
            apply(address, queue, new Event.Probed(question.id(), question.token(), askedAt, sighting, spent), now);
            exchanges.write(List.of(new Exchanges.Attempt(question.id(), question.token())), made);
        });
    }

    @Override
    public Verdict replay(UUID id, String who) {
        Verdict verdict = act(id, new Event.Replayed(id, who));
        replayed(id);
        return verdict;
    }

    @Override
    public Verdict replay(UUID id, int parking, String who) {
        Verdict verdict = Objects.requireNonNull(transaction.execute(status -> {
            Subjects.Address address = subjects.address(id);
            if (address == null) {
                return new Verdict.Denied("no such message");
            }
            SubjectQueue queue = subjects.locked(address);
            int parkings = queue.find(id).map(Entry::parkings).orElse(0);
            return parkings == parking
                    ? apply(address, queue, new Event.Replayed(id, who), clock.instant())
                            .verdict()
                    : new Verdict.Denied("it is an older letter; the present one is of parking " + parkings);
        }));
        replayed(id);
        return verdict;
    }

    private void replayed(UUID id) {
        Subjects.Address address = subjects.address(id);
        if (address != null) {
            checkpoint.reached(Point.AFTER_REPLAY_BEFORE_PUBLISH, address.lane());
        }
    }

    @Override
    public Verdict verify(UUID id, String who) {
        return asksWithoutAnswer(id)
                ? new Verdict.Denied("it asks for an answer, and none is kept")
                : act(id, new Event.Verified(id, who));
    }

    /** A request is answered by its answer alone; that somebody saw it at the system is none. */
    private boolean asksWithoutAnswer(UUID id) {
        return sql.sql("SELECT EXISTS (SELECT FROM message m WHERE m.id = :id AND m.kind = 'REQUEST'"
                        + " AND NOT EXISTS (SELECT FROM answer WHERE answer.message = m.id))")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Verdict edit(Edit edit) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Subjects.Address address = subjects.address(edit.id());
            if (address == null) {
                return new Verdict.Denied("no such message");
            }
            SubjectQueue queue = subjects.locked(address);
            return edits.newest(edit.id()) == edit.base()
                    ? edit(address, queue, edit)
                    : new Verdict.Denied("another edit came first");
        }));
    }

    private Verdict edit(Subjects.Address address, SubjectQueue queue, Edit edit) {
        String note = edit.reason() + " [" + String.join(", ", edit.fields()) + "]";
        Event.Edited event = new Event.Edited(edit.id(), edit.content(), edit.who(), note);
        Verdict verdict = apply(address, queue, event, clock.instant()).verdict();
        if (!(verdict instanceof Verdict.Denied)) {
            edits.add(edit, clock.instant());
        }
        return verdict;
    }

    @Override
    public Verdict vanished(Lane lane, String subject, Looks looks, boolean rows, String note) {
        return reconciled(lane, subject, new Event.Vanished(looks, rows, note));
    }

    @Override
    public Verdict behind(Lane lane, String subject, Looks looks, String shown, String note) {
        return reconciled(lane, subject, new Event.Behind(looks, shown, note));
    }

    private Verdict reconciled(Lane lane, String subject, Event event) {
        Subjects.Address address = new Subjects.Address(lane, subject);
        return Objects.requireNonNull(transaction.execute(status -> subjects.known(address)
                ? apply(address, subjects.locked(address), event, clock.instant())
                        .verdict()
                : new Verdict.Denied("no such subject")));
    }

    @Override
    public Verdict cancel(UUID id, String who, String reason) {
        return act(id, new Event.Cancelled(id, who, reason));
    }

    /** The first of them needs a person; what was to go along goes without it. */
    private void unreadable(
            Subjects.Address address,
            SubjectQueue queue,
            UUID id,
            Verdict.Granted granted,
            RuntimeException why,
            Instant now) {
        Extras extras = Extras.none();
        SubjectQueue after = subjects.apply(
                        address,
                        queue,
                        Unreadable.event(id, granted.token(), why),
                        now,
                        extras.refused(Unreadable.CODE))
                .queue();
        for (Verdict.Along it : granted.along()) {
            Event released =
                    new Event.Released(it.id(), it.token(), true, "claimed with a message that cannot be read");
            after = subjects.apply(address, after, released, now, extras).queue();
        }
    }

    private Receipt write(Submission submission) {
        Optional<Receipt> earlier = references.earlier(submission);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Subjects.Address address = new Subjects.Address(submission.lane(), submission.subject());
        SubjectQueue queue = subjects.lock(address);
        Instant now = clock.instant();
        long number = subjects.nextReceipt();
        Event.Arrived event = arrived(ids.generate(), submission, queue, number);
        Step step = subjects.apply(address, queue, event, now, Extras.none().accepting(submission, number));
        return receipt(step.verdict(), submission);
    }

    static Event.Arrived arrived(UUID id, Submission submission, SubjectQueue queue, long number) {
        return new Event.Arrived(id, submission.kind(), queue.entries().size() + 1L, number, submission.content());
    }

    static Receipt receipt(Verdict verdict, Submission submission) {
        if (verdict instanceof Verdict.Accepted accepted) {
            return new Receipt.Accepted(accepted.id());
        }
        if (verdict instanceof Verdict.Same same) {
            return new Receipt.Same(same.id());
        }
        if (verdict instanceof Verdict.Conflict conflict) {
            return new Receipt.Conflict(
                    conflict.id(), conflict.hash(), submission.content().hash());
        }
        throw new IllegalStateException("an arrival was answered by " + verdict);
    }

    private Verdict act(UUID id, Event event) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Subjects.Address address = subjects.address(id);
            return address == null
                    ? new Verdict.Denied("no such message")
                    : apply(address, subjects.locked(address), event, clock.instant())
                            .verdict();
        }));
    }

    private Step apply(Subjects.Address address, SubjectQueue queue, Event event, Instant now) {
        return subjects.apply(address, queue, event, now, Extras.none());
    }

    private Admission admit(Admission admission, Lane lane, Instant now, LaneTerms terms) {
        return admission == Admission.TRIAL && !lanes.takeTrial(lane, now, terms.lease())
                ? Admission.CLOSED
                : admission;
    }

    private <T> Optional<T> putBack(UUID id) {
        sql.sql("UPDATE message SET published_at = NULL WHERE id = :id AND state IN ('WAITING', 'UNKNOWN')")
                .param("id", id)
                .update();
        return Optional.empty();
    }

    private <T> Optional<T> putBack(UUID id, Lane lane, Admission admission, Instant now) {
        if (admission == Admission.TRIAL) {
            lanes.giveBackTrial(lane, now);
        }
        return putBack(id);
    }

    static boolean goesAgain(Outcome outcome) {
        return outcome instanceof Outcome.Unavailable || outcome instanceof Outcome.Unknown;
    }

    private boolean budgetSpent(UUID id, Lane lane, Instant now) {
        return sql.sql("SELECT coalesce(:open - budget_from > :budget, false) FROM message WHERE id = :id")
                .param("open", lanes.openMillis(lane, now))
                .param("budget", subjects.terms(lane).budget().toMillis())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
