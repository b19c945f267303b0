package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/** The lanes' status in the table {@code lane}. */
final class SqlLanes implements Lanes {

    private static final Logger log = LoggerFactory.getLogger(SqlLanes.class);

    private final JdbcClient sql;
    private final LaneBook book;
    private final Map<Lane, LaneTerms> terms;
    private final Clock clock;

    SqlLanes(JdbcClient sql, LaneBook book, Map<Lane, LaneTerms> terms, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.terms = Map.copyOf(terms);
        this.clock = clock;
    }

    @Override
    public LaneStatus status(Lane lane) {
        return book.status(lane);
    }

    @Override
    public boolean mayWrite(Lane lane) {
        return !book.silent(lane, clock.instant());
    }

    @Override
    public Optional<Duration> budgetLeft(UUID message) {
        return sql.sql("SELECT lane, budget_from FROM message WHERE id = :id AND budget_from IS NOT NULL")
                .param("id", message)
                .query((row, n) -> {
                    Lane lane = Lane.valueOf(row.getString("lane"));
                    long spent = book.openMillis(lane, clock.instant()) - row.getLong("budget_from");
                    return terms(lane).budget().minusMillis(spent);
                })
                .optional();
    }

    private LaneTerms terms(Lane lane) {
        LaneTerms laneTerms = terms.get(lane);
        if (laneTerms == null) {
            throw new IllegalStateException("lane " + lane + " is not configured");
        }
        return laneTerms;
    }

    @Override
    public void pause(Lane lane, String reason, Duration asked, boolean afterTrial) {
        LaneStatus before = book.status(lane);
        Instant now = clock.instant();
        Instant until = now.plus(terms(lane).pause(before.open() ? 0 : before.trips(), asked));
        int changed = sql.sql("""
                        UPDATE lane SET
                            open_millis = open_millis
                                + CASE WHEN status = 'OPEN' THEN unheld_millis(lane, since, :now) ELSE 0 END,
                            since = CASE WHEN status = 'OPEN' THEN :now ELSE since END,
                            status = 'PAUSED', reason = :reason, until = :until, trips = trips + 1
                        WHERE lane = :lane AND (status = 'OPEN' OR (status = 'PAUSED' AND :afterTrial))
                        """)
                .param("now", SqlTime.of(now))
                .param("reason", reason)
                .param("until", SqlTime.of(until))
                .param("lane", lane.name())
                .param("afterTrial", afterTrial)
                .update();
        if (changed == 1 && before.open()) {
            log.warn("lane {} is paused: {}", lane, reason);
        }
    }

    @Override
    public boolean takeTrial(Lane lane) {
        return book.takeTrial(lane, clock.instant(), terms(lane).lease());
    }

    @Override
    public void reopen(Lane lane) {
        int changed = sql.sql("""
                        UPDATE lane SET status = 'OPEN', reason = '', since = :now, until = NULL, trips = 0
                        WHERE lane = :lane AND status = 'PAUSED'
                        """)
                .param("now", SqlTime.of(clock.instant()))
                .param("lane", lane.name())
                .update();
        if (changed == 1) {
            log.info("lane {} is open again", lane);
        }
    }

    @Override
    public void tryAgain(Lane lane) {
        book.giveBackTrial(lane, clock.instant());
    }
}
