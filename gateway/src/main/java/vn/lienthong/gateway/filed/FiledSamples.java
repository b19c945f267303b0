package vn.lienthong.gateway.filed;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the figures of filed dossiers, at most every {@link #GOOD_FOR}, however often they are asked for. */
final class FiledSamples {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(FiledSamples.class);

    /** The figures at one moment, of all nodes. */
    record Sample(Map<FiledState, Long> byState, long calling, long unlinked) {

        long of(FiledState state) {
            return byState.getOrDefault(state, 0L);
        }
    }

    private final JdbcClient sql;
    private Optional<Sample> sample = Optional.empty();
    private long sampledAt = System.nanoTime() - GOOD_FOR.toNanos();

    FiledSamples(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return empty while they cannot be read */
    synchronized Optional<Sample> now() {
        if (System.nanoTime() - sampledAt >= GOOD_FOR.toNanos()) {
            sample = read();
            sampledAt = System.nanoTime();
        }
        return sample;
    }

    private Optional<Sample> read() {
        try {
            Map<FiledState, Long> byState = new EnumMap<>(FiledState.class);
            sql.sql("SELECT state, count(*) AS n FROM filed_dossier GROUP BY state")
                    .query(row -> {
                        byState.put(FiledState.valueOf(row.getString("state")), row.getLong("n"));
                    });
            long calling = count("calling");
            long unlinked = count("state = 'TAKEN' AND local_code IS NULL");
            return Optional.of(new Sample(byState, calling, unlinked));
        } catch (DataAccessException away) {
            LOG.warn(
                    "The figures of filed dossiers cannot be read; they are missing from the metrics: {}",
                    away.getMessage());
            return Optional.empty();
        }
    }

    private long count(String which) {
        return sql.sql("SELECT count(*) FROM filed_dossier WHERE " + which)
                .query(Long.class)
                .single();
    }
}
