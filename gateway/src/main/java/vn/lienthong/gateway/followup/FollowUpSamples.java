package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.followup.Standing;

/** Reads the figures of what is followed, at most every {@link #GOOD_FOR}, however often they are asked for. */
final class FollowUpSamples {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(FollowUpSamples.class);
    private static final String OPEN = "standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP')";

    /** The figures at one moment, of all nodes. */
    record Sample(Map<Standing, Long> byStanding, long overdue, long due, long troubled, long calls, long unanswered) {

        long of(Standing standing) {
            return byStanding.getOrDefault(standing, 0L);
        }
    }

    private final JdbcClient sql;
    private final Clock clock;
    private Optional<Sample> sample = Optional.empty();
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    FollowUpSamples(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return empty while they cannot be read */
    synchronized Optional<Sample> now() {
        if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            sample = read();
            readAt = System.nanoTime();
        }
        return sample;
    }

    private Optional<Sample> read() {
        try {
            Map<Standing, Long> byStanding = new EnumMap<>(Standing.class);
            sql.sql("SELECT standing, count(*) AS n FROM follow_up GROUP BY standing")
                    .query(row -> {
                        byStanding.put(Standing.valueOf(row.getString("standing")), row.getLong("n"));
                    });
            return sql.sql("""
                            SELECT calls, unanswered,
                                (SELECT count(*) FROM follow_up WHERE overdue_at < :now AND %1$s) AS overdue,
                                (SELECT count(*) FROM follow_up WHERE due <= :now AND %1$s) AS due,
                                (SELECT count(*) FROM follow_up WHERE trouble <> '' AND %1$s) AS troubled
                            FROM follow_up_pace
                            """.formatted(OPEN))
                    .param("now", SqlTime.of(clock.instant()))
                    .query((row, n) -> new Sample(
                            byStanding,
                            row.getLong("overdue"),
                            row.getLong("due"),
                            row.getLong("troubled"),
                            row.getLong("calls"),
                            row.getLong("unanswered")))
                    .optional();
        } catch (DataAccessException away) {
            LOG.warn(
                    "The figures of what is followed cannot be read; they are missing from the metrics: {}",
                    away.getMessage());
            return Optional.empty();
        }
    }
}
