package vn.lienthong.gateway.tax;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Prometheus is shown of tax rows; read at most every {@link #GOOD_FOR}, however often it is asked for. */
final class TaxMeters implements MeterBinder {

    static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(TaxMeters.class);

    private final JdbcClient sql;
    private Optional<Map<RowState, Long>> sample = Optional.empty();
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    TaxMeters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (RowState state : RowState.values()) {
            Gauge.builder("lienthong.tax.rows", this, it -> it.of(state))
                    .description("rows of tax notices and vouchers; those that are PARKED wait for a person")
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    private double of(RowState state) {
        return now().map(it -> (double) it.getOrDefault(state, 0L)).orElse(Double.NaN);
    }

    private synchronized Optional<Map<RowState, Long>> now() {
        if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            sample = read();
            readAt = System.nanoTime();
        }
        return sample;
    }

    private Optional<Map<RowState, Long>> read() {
        try {
            Map<RowState, Long> byState = new EnumMap<>(RowState.class);
            sql.sql("SELECT state, count(*) AS n FROM tax_row GROUP BY state").query(row -> {
                byState.put(RowState.valueOf(row.getString("state")), row.getLong("n"));
            });
            return Optional.of(byState);
        } catch (DataAccessException away) {
            LOG.warn(
                    "The figures of tax rows cannot be read; they are missing from the metrics: {}", away.getMessage());
            return Optional.empty();
        }
    }
}
