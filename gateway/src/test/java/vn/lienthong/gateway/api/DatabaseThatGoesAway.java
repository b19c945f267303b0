package vn.lienthong.gateway.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A real database that a test can put out of reach. */
public final class DatabaseThatGoesAway extends DelegatingDataSource {

    private volatile boolean away;

    DatabaseThatGoesAway(DataSource real) {
        super(real);
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
}
