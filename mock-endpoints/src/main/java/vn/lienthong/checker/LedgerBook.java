package vn.lienthong.checker;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The ledger, read by SQL in one read-only snapshot: also while the gateway is down, and without any of its sums, which may be
 * what is wrong.
 */
final class LedgerBook {

    private static final int ROWS_AT_A_TIME = 5_000;
    private static final String MESSAGES = """
            SELECT r.message::text AS message, r.lane, r.kind, r.subject, coalesce(m.mark, '') AS mark, m.version,
                   coalesce(m.state, '') AS state, coalesce(t.state, '') AS folded,
                   coalesce(t.first = 1 AND t.last = t.lines AND t.lines = m.timeline_length, false) AS whole,
                   coalesce(t.tried, false) AS tried
            FROM receipt r
            LEFT JOIN message m ON m.id = r.message
            LEFT JOIN (
                SELECT message, count(*) AS lines, min(n) AS first, max(n) AS last,
                       (array_agg(to_state ORDER BY n DESC))[1] AS state, bool_or(to_state = 'SENDING') AS tried
                FROM timeline GROUP BY message) t ON t.message = r.message
            ORDER BY r.number
            """;

    private LedgerBook() {}

    static List<Receipt> read(LedgerAddress address) {
        Properties login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        login.setProperty("ApplicationName", "lienthong-checker");
        try (Connection connection = DriverManager.getConnection(address.url(), login)) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return messages(connection);
        } catch (SQLException unread) {
            throw new CannotCheck("The ledger at " + address.url() + " cannot be read: " + unread.getMessage(), unread);
        }
    }

    private static List<Receipt> messages(Connection connection) throws SQLException {
        List<Receipt> all = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery(MESSAGES)) {
                while (row.next()) {
                    all.add(receipt(row));
                }
            }
        }
        return all;
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("message"),
                row.getString("lane"),
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("mark"),
                row.getObject("version", Long.class),
                row.getString("state"),
                row.getString("folded"),
                row.getBoolean("whole"),
                row.getBoolean("tried"));
    }
}
