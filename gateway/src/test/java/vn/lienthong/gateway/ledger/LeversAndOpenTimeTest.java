package vn.lienthong.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.ledger.LaneBook.Admission;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.gateway.lever.Levers;
import vn.lienthong.gateway.lever.Windows;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/** Whatever levers are moved and whenever the breaker trips: who is admitted, and what a retry budget counts. */
class LeversAndOpenTimeTest {

    private static final int STEPS = 500;
    private static final Instant START = Instant.parse("2025-07-01T01:00:00Z");
    private static final Caller AN = new Caller("an", Caller.Role.OPERATOR);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Audit NOBODY_ASKS = new Audit() {
        @Override
        public void record(Caller who, String act, String object, String reason, Map<String, String> details) {}

        @Override
        public void note(String act, String object, Map<String, String> details) {}
    };

    private final DataSource database = oneConnection();
    private final JdbcClient sql = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final SettableClock clock = new SettableClock(START);
    private final LaneBook book = new LaneBook(sql);
    private final SqlLanes lanes = new SqlLanes(sql, book, Map.of(Lane.NPSP, terms()), clock);
    private final Levers levers = new Levers(sql, transaction, NOBODY_ASKS, clock, Checkpoint.NONE);
    private final Windows windows = new Windows(sql, transaction, NOBODY_ASKS, clock);

    private final Map<Admission, Integer> met = new EnumMap<>(Admission.class);
    private final List<Long> ids = new ArrayList<>();
    private long openSeconds;

    /** Time goes second by second, and each second is counted or not by what the levers say at its beginning. */
    @ParameterizedTest
    @ValueSource(longs = {20250701, 7})
    void the_lane_is_open_exactly_while_nothing_is_against_it(long seed) {
        Random random = new Random(seed);
        sql.sql("UPDATE lane SET since = '2025-07-01T01:00:00Z'").update();
        for (int step = 0; step < STEPS; step++) {
            happen(random);
            Admission admission = book.admission(Lane.NPSP, clock.instant());
            met.merge(admission, 1, Integer::sum);
            assertThat(admission).as("step %d of seed %d", step, seed).isEqualTo(expected());
            assertThat(lanes.mayWrite(Lane.NPSP)).isEqualTo(!held());
            assertThat(book.openMillis(Lane.NPSP, clock.instant()))
                    .as("step %d of seed %d", step, seed)
                    .isEqualTo(openSeconds * 1000);
        }
        assertThat(met).containsOnlyKeys(Admission.values());
        assertThat(met.values()).allMatch(it -> it > STEPS / 50);
    }

    private void happen(Random random) {
        switch (random.nextInt(14)) {
            case 0 -> lanes.pause(Lane.NPSP, "no answer", random.nextBoolean());
            case 1, 2 -> lanes.reopen(Lane.NPSP);
            case 3 -> lanes.tryAgain(Lane.NPSP);
            case 4 -> levers.hold(Lane.NPSP, "test", AN);
            case 5, 6 -> levers.release(Lane.NPSP, AN);
            case 7 -> levers.stop(Lane.NPSP, "test", AN);
            case 8, 9 -> levers.resume(Lane.NPSP, AN);
            case 10 -> plan(random.nextInt(90) - 10, random.nextInt(120));
            case 11 -> move(random);
            default -> pass(random.nextInt(60));
        }
    }

    private void plan(int in, int length) {
        Instant from = clock.instant().plusSeconds(in);
        windows.plan(Lane.NPSP, from, from.plusSeconds(length), "test", AN).ifPresent(it -> ids.add(it.id()));
    }

    private void move(Random random) {
        if (ids.isEmpty()) {
            return;
        }
        long id = ids.get(Math.max(0, ids.size() - 1 - random.nextInt(3)));
        switch (random.nextInt(3)) {
            case 0 -> windows.extend(Lane.NPSP, id, clock.instant().plusSeconds(random.nextInt(200)), AN);
            case 1 -> windows.endNow(Lane.NPSP, id, AN);
            default -> windows.giveUp(Lane.NPSP, id, AN);
        }
    }

    private void pass(int seconds) {
        List<Lever> counting = levers.all();
        boolean open = lanes.status(Lane.NPSP).open();
        for (int i = 0; i < seconds; i++) {
            Instant second = clock.instant();
            if (open && counting.stream().noneMatch(it -> it.inForce(second))) {
                openSeconds++;
            }
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private boolean held() {
        return levers.all().stream().anyMatch(it -> it.inForce(clock.instant()));
    }

    private Admission expected() {
        if (held()) {
            return Admission.CLOSED;
        }
        var status = lanes.status(Lane.NPSP);
        if (status.open()) {
            return Admission.OPEN;
        }
        Instant until = status.until();
        return until != null && !until.isAfter(clock.instant()) ? Admission.TRIAL : Admission.CLOSED;
    }

    private static DataSource oneConnection() {
        try {
            return new SingleConnectionDataSource(FreshDatabase.create().getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException("no PostgreSQL for the test", e);
        }
    }

    private static LaneTerms terms() {
        Policy policy = new Policy(MINUTE, MINUTE, MINUTE, MINUTE, MINUTE, 3, 2, false, false);
        return new LaneTerms(policy, MINUTE, MINUTE, 0, Duration.ofSeconds(20), MINUTE, MINUTE);
    }
}
