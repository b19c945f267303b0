package vn.lienthong.gateway.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The law: receipts = waiting + sending + unknown + parked + manual + delivered + superseded + cancelled, per lane and in
 * total. One statement, so that both sides are of one moment.
 *
 * <p>{@link #full()} counts the receipts and folds every timeline from its first line on; torn is every message whose row says
 * another state or length than its timeline. It proves all of it, and reads all of it.
 *
 * <p>{@link #quick()} counts all receipts, too, and all rows by their state. It takes the fold of the timelines from the mark of
 * an earlier check and adds every line that was written since, whoever wrote it. It proves that the receipts are accounted for;
 * that each message with a line since the mark is what its timeline says; and that the rows, counted by state, are what the
 * timelines fold to. What it leaves to the full check: rows without a line since the mark whose states were changed by hand so
 * that all counts stay the same, and lines taken out of timelines from before the mark, which the database refuses.
 */
@Component
public final class Law {

    private static final int LONGEST_SECONDS = 300;

    private static final String FULL = """
            SELECT lane.lane,
                   coalesce(receipts, 0) AS receipts, coalesce(waiting, 0) AS waiting,
                   coalesce(sending, 0) AS sending, coalesce(unknown, 0) AS unknown,
                   coalesce(parked, 0) AS parked, coalesce(manual, 0) AS manual,
                   coalesce(delivered, 0) AS delivered, coalesce(superseded, 0) AS superseded,
                   coalesce(cancelled, 0) AS cancelled, coalesce(torn, 0) AS torn
            FROM lane LEFT JOIN law ON law.lane = lane.lane
            ORDER BY lane.lane
            """;
    private static final String QUICK = "SELECT * FROM law_quick ORDER BY lane";

    private final JdbcClient jdbc;
    private final LawMark mark;
    private final TransactionTemplate snapshot;

    public Law(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.mark = new LawMark(jdbc);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setTimeout(LONGEST_SECONDS);
    }

    /** @return each lane's law, those without messages included; the full one where there is no mark yet */
    public List<LaneLaw> quick() {
        List<LaneLaw> found = jdbc.sql(QUICK).query(LaneLaw.class).list();
        return found.isEmpty() ? compute() : found;
    }

    /** The same from the first line on; sets the mark for the quick ones where it holds. */
    public List<LaneLaw> full() {
        return Objects.requireNonNull(snapshot.execute(status -> {
            List<LaneLaw> found = compute();
            if (found.stream().allMatch(LaneLaw::holds)) {
                mark.set(found, true);
            }
            return found;
        }));
    }

    /**
     * The same for all nodes together, each night.
     *
     * @return empty where another node is at it, or has found within the last hour that it holds
     */
    Optional<List<LaneLaw>> fullOfTheNight() {
        return Objects.requireNonNull(
                snapshot.execute(status -> mark.mayVerify() ? Optional.of(full()) : Optional.empty()));
    }

    /** Moves the mark forward where the quick law holds, so that the next ones have less to add; sets a first one. */
    public void advance() {
        if (verifiedAt().isEmpty()) {
            full();
            return;
        }
        snapshot.executeWithoutResult(status -> {
            List<LaneLaw> found = jdbc.sql(QUICK).query(LaneLaw.class).list();
            if (!found.isEmpty() && found.stream().allMatch(LaneLaw::holds)) {
                mark.set(found, false);
            }
        });
    }

    /** @return when the law was last found to hold in full, and the mark set */
    public Optional<Instant> verifiedAt() {
        return mark.verifiedAt();
    }

    /** @return the law over all lanes, from what the others gave */
    public static LaneLaw total(List<LaneLaw> lanes) {
        return lanes.stream().reduce(new LaneLaw("TOTAL", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), LaneLaw::plus);
    }

    private List<LaneLaw> compute() {
        return jdbc.sql(FULL).query(LaneLaw.class).list();
    }
}
