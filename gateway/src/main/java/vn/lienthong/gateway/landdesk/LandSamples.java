package vn.lienthong.gateway.landdesk;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.landdesk.LandStanding;

/** Reads the figures of what came in from land systems, at most every {@link #GOOD_FOR}, however often they are asked for. */
final class LandSamples {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(LandSamples.class);

    /** The figures at one moment, of all nodes. */
    record Sample(Map<LandStanding, Long> byStanding, Map<Refusal.Why, Long> refused, long calls, long repeats) {

        long of(LandStanding standing) {
            return byStanding.getOrDefault(standing, 0L);
        }

        long of(Refusal.Why why) {
            return refused.getOrDefault(why, 0L);
        }
    }

    private final JdbcClient sql;
    private Optional<Sample> sample = Optional.empty();
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    LandSamples(JdbcClient sql) {
        this.sql = sql;
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
            Map<LandStanding, Long> byStanding = new EnumMap<>(LandStanding.class);
            sql.sql("SELECT standing, count(*) AS n FROM land_dossier WHERE system IS NOT NULL GROUP BY standing")
                    .query(row -> {
                        byStanding.put(LandStanding.valueOf(row.getString("standing")), row.getLong("n"));
                    });
            Map<Refusal.Why, Long> refused = new EnumMap<>(Refusal.Why.class);
            sql.sql("SELECT why, sum(times) AS n FROM land_refusal GROUP BY why")
                    .query(row -> {
                        refused.put(Refusal.Why.valueOf(row.getString("why")), row.getLong("n"));
                    });
            return sql.sql("SELECT count(*) AS calls, coalesce(sum(repeats), 0) AS repeats FROM land_call")
                    .query((row, n) -> new Sample(byStanding, refused, row.getLong("calls"), row.getLong("repeats")))
                    .optional();
        } catch (DataAccessException away) {
            LOG.warn(
                    "The figures of the land systems' calls cannot be read; they are missing from the metrics: {}",
                    away.getMessage());
            return Optional.empty();
        }
    }
}
