package vn.lienthong.gateway.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Makes the room of what left a table room for what comes, without hurry and without locking anybody out. */
@Component
final class Vacuum {

    private final DataSource database;

    Vacuum(DataSource database) {
        this.database = database;
    }

    /** Where the database is at it by itself, it is left to it. */
    void of(String table) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET vacuum_cost_delay = '2ms'");
            try {
                statement.execute("VACUUM (SKIP_LOCKED) \"" + table + '"');
            } finally {
                statement.execute("RESET vacuum_cost_delay");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the room in " + table + " is not made free now", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
