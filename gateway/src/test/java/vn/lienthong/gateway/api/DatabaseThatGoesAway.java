package vn.lienthong.gateway.api;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A real database that a test can put out of reach. */
public final class DatabaseThatGoesAway extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private volatile boolean away;

    DatabaseThatGoesAway(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    public void away(boolean now) {
        away = now;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("the database is away");
        }
        return super.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
