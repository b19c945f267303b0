package vn.lienthong.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the look-ups of the last hour, of all nodes, at most every {@link #GOOD_FOR}. */
final class LookUpSamples {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(LookUpSamples.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Clock clock;
    private Optional<Map<String, Long>> sample = Optional.empty();
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    LookUpSamples(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return how many gave this verdict; not a number while they cannot be read */
    synchronized double of(String verdict) {
        if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            sample = read();
            readAt = System.nanoTime();
        }
        return sample.map(it -> it.getOrDefault(verdict, 0L).doubleValue()).orElse(Double.NaN);
    }

    private Optional<Map<String, Long>> read() {
        try {
            Map<String, Long> counted = new HashMap<>();
            sql.sql("SELECT verdict, count(*) AS n FROM identity_lookup WHERE at > :from GROUP BY verdict")
                    .param("from", clock.instant().minus(HOUR).atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        counted.put(row.getString("verdict"), row.getLong("n"));
                    });
            return Optional.of(counted);
        } catch (DataAccessException away) {
            LOG.warn(
                    "The figures of look-ups cannot be read; they are missing from the metrics: {}", away.getMessage());
            return Optional.empty();
        }
    }
}
