package vn.lienthong.gateway.catchup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the paper days' files is not done yet, for Prometheus. */
final class CatchUpMeters implements MeterBinder {

    private final JdbcClient sql;

    CatchUpMeters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "lienthong.catch.up.files",
                        this,
                        it -> it.count("SELECT count(*) FROM catch_up WHERE state = 'RUNNING'"))
                .description("files of paper days under way")
                .register(registry);
        Gauge.builder("lienthong.catch.up.rows", this, it -> it.count("""
                        SELECT count(*) FROM catch_up f JOIN catch_up_row r ON r.catch_up = f.id
                        WHERE f.state = 'RUNNING' AND r.state = 'WAITING'
                        """))
                .description("rows of paper days that wait to be taken in")
                .register(registry);
    }

    private double count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
