package vn.lienthong.gateway.landfile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Prometheus is shown of files that land systems named; read at most every ten seconds. */
final class FileMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(FileMeters.class);
    private static final long GOOD_FOR_NANOS = Duration.ofSeconds(10).toNanos();

    private final JdbcClient sql;
    private Map<FileState, Long> counted = Map.of();
    private boolean readable;
    private long readAt = System.nanoTime() - GOOD_FOR_NANOS;

    FileMeters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (FileState state : FileState.values()) {
            Gauge.builder("lienthong.land.files", this, it -> it.count(state))
                    .description("files that land systems named by a link, by what has become of them")
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    private synchronized double count(FileState state) {
        if (System.nanoTime() - readAt >= GOOD_FOR_NANOS) {
            read();
            readAt = System.nanoTime();
        }
        return readable ? counted.getOrDefault(state, 0L) : Double.NaN;
    }

    private void read() {
        try {
            Map<FileState, Long> found = new EnumMap<>(FileState.class);
            sql.sql("SELECT state, count(*) AS n FROM land_file GROUP BY state").query(row -> {
                found.put(FileState.valueOf(row.getString("state")), row.getLong("n"));
            });
            counted = found;
            readable = true;
        } catch (DataAccessException away) {
            LOG.warn(
                    "The land systems' files cannot be counted; they are missing from the metrics: {}",
                    away.getMessage());
            readable = false;
        }
    }
}
