package vn.lienthong.gateway.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Sets the clock by the database's, again and again; while the database is away, it runs on. */
class ClockRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ClockRounds.class);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(5);

    private final LedgerClock clock;
    private final JdbcClient sql;
    private boolean machineIsWrong;

    /** @throws DataAccessException where the database does not answer; a gateway does not start then */
    ClockRounds(LedgerClock clock, JdbcClient sql) {
        this.clock = clock;
        this.sql = sql;
        look();
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.clock:2s}", initialDelayString = "${lienthong.rounds.clock:2s}")
    void round() {
        try {
            look();
        } catch (DataAccessException away) {
            LOG.debug("the clock runs on without the database", away);
        }
    }

    private void look() {
        clock.look(this::ofTheDatabase);
        Duration ahead = clock.machineAhead();
        boolean wrong = ahead.abs().compareTo(WORTH_SAYING) > 0;
        if (wrong && !machineIsWrong) {
            LOG.warn(
                    "This machine's clock is {} s ahead of the database's; the gateway goes by the database's",
                    ahead.toSeconds());
        }
        machineIsWrong = wrong;
    }

    private Instant ofTheDatabase() {
        return sql.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
