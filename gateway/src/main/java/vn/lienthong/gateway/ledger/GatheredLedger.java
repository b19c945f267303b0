package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Exchanges;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.routes.gather.Gathering;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Edit;
import vn.lienthong.routes.ledger.Ending;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Event.Sighting;
import vn.lienthong.routes.queue.Looks;
import vn.lienthong.routes.queue.Verdict;

/**
 * The ledger, in which what concurrent callers want is done in common transactions where that can be: one flush of the disk and a
 * few statements for all of them. Each call still returns only once what it wrote is durable. What has something special about it,
 * and all of a group that failed, is done one by one.
 */
final class GatheredLedger implements Ledger {

    private static final int MOST = 64;
    private static final int GROUPS = 1;

    private final Ledger alone;
    private final Gathering<Submission, Receipt> arrivals;
    private final Gathering<GroupClaims.Wanted, Claim> claims;
    private final Gathering<GroupEndings.Wanted, State> endings;
    private final Checkpoint checkpoint;

    GatheredLedger(
            SqlLedger alone, GroupArrivals arrivals, GroupClaims claims, GroupEndings endings, Checkpoint checkpoint) {
        this.alone = alone;
        this.arrivals = new Gathering<>("arrivals", MOST, GROUPS, arrivals::accept);
        this.claims = new Gathering<>("claims", MOST, GROUPS, claims::claim);
        this.endings = new Gathering<>("endings", MOST, GROUPS, endings::settle);
        this.checkpoint = checkpoint;
    }

    /** Both ways of working, over the same tables. */
    static GatheredLedger over(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook lanes,
            Payloads payloads,
            Exchanges exchanges,
            Clock clock,
            Checkpoint checkpoint) {
        return new GatheredLedger(
                new SqlLedger(sql, transaction, subjects, lanes, payloads, exchanges, clock, checkpoint),
                new GroupArrivals(transaction, subjects, new References(sql), clock),
                new GroupClaims(transaction, subjects, lanes, payloads, clock),
                new GroupEndings(transaction, subjects, exchanges, clock),
                checkpoint);
    }

    @Override
    public Receipt accept(Submission submission) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return alone.accept(submission);
        }
        Optional<Receipt> receipt = arrivals.with(submission);
        if (receipt.isEmpty()) {
            return alone.accept(submission);
        }
        checkpoint.reached(Point.AFTER_ACCEPT_BEFORE_PUBLISH, submission.lane());
        return receipt.get();
    }

    @Override
    public Optional<Claim> claim(UUID id, int rows) {
        return claims.with(new GroupClaims.Wanted(id, rows)).or(() -> alone.claim(id, rows));
    }

    @Override
    public void settle(Claim claim, List<Ending> ended, List<Exchange> exchanges) {
        if (endings.with(new GroupEndings.Wanted(claim, ended, exchanges)).isEmpty()) {
            alone.settle(claim, ended, exchanges);
        }
    }

    @Override
    public void broke(Claim claim, String reason) {
        alone.broke(claim, reason);
    }

    @Override
    public boolean away(RuntimeException failure) {
        return alone.away(failure);
    }

    @Override
    public Optional<Question> question(UUID id) {
        return alone.question(id);
    }

    @Override
    public void probed(Question question, Instant askedAt, Sighting sighting, List<Exchange> exchanges) {
        alone.probed(question, askedAt, sighting, exchanges);
    }

    @Override
    public Verdict replay(UUID id, String who) {
        return alone.replay(id, who);
    }

    @Override
    public Verdict replay(UUID id, int parking, String who) {
        return alone.replay(id, parking, who);
    }

    @Override
    public Verdict verify(UUID id, String who) {
        return alone.verify(id, who);
    }

    @Override
    public Verdict edit(Edit edit) {
        return alone.edit(edit);
    }

    @Override
    public Verdict vanished(Lane lane, String subject, Looks looks, boolean rows, String note) {
        return alone.vanished(lane, subject, looks, rows, note);
    }

    @Override
    public Verdict behind(Lane lane, String subject, Looks looks, String shown, String note) {
        return alone.behind(lane, subject, looks, shown, note);
    }

    @Override
    public Verdict cancel(UUID id, String who, String reason) {
        return alone.cancel(id, who, reason);
    }
}
