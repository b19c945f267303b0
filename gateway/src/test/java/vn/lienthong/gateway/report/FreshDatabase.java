package vn.lienthong.gateway.report;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.FlywayPreparer;
import io.zonky.test.db.postgres.embedded.PreparedDbProvider;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A real PostgreSQL with the gateway's schema, and nothing in it but what the migrations put there. */
public final class FreshDatabase {

    /** When the process ends, the database may have ended before those who still ask it. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final PreparedDbProvider POSTGRES =
            PreparedDbProvider.forPreparer(FlywayPreparer.forClasspathLocation("db/migration"));

    private FreshDatabase() {}

    /** With a pool, for those who ask much: each connection is a process of its own. */
    public static HikariDataSource pooled() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(create());
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(pool);
    }

    public static DataSource create() {
        try {
            return POSTGRES.createDataSource();
        } catch (SQLException e) {
            throw new IllegalStateException("no PostgreSQL for the test", e);
        }
    }
}
