package vn.lienthong.gateway.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.sheet.Span;

/** The ledger's months, in SQL; what a month has is read by a cursor, in constant memory. */
final class ArchiveRows {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String RECEIPTS = """
            SELECT number, message, lane, subject, kind, origin, reference, hash, channel, procedure, unit, received_at
            FROM receipt WHERE received_at >= ? AND received_at < ? ORDER BY number
            """;

    private static final String LINES = """
            SELECT message, n, at, what, from_state, to_state, token, node, note
            FROM timeline WHERE at >= ? AND at < ? ORDER BY at, message, n
            """;

    private static final String CALLS = """
            SELECT e.id, l.message, l.n, l.token, e.service, e.at, e.millis, e.status, e.content_type, e.failure,
                   e.request_size, e.request_hash, e.answer_size, e.answer_hash
            FROM exchange e LEFT JOIN message_exchange l ON l.exchange = e.id
            WHERE e.at >= ? AND e.at < ? ORDER BY e.at, e.id, l.message, l.n
            """;

    private static final String ALL = """
            SELECT a.*, c.kind, c.who, c.file, c.at AS copied_at,
                   EXISTS (SELECT FROM cleared_month m WHERE m.month = a.month) AS cleared
            FROM archive a LEFT JOIN LATERAL (
                SELECT * FROM archive_copy c WHERE c.month = a.month ORDER BY c.kind = 'FOLDER' DESC, c.number DESC LIMIT 1
            ) c ON true
            ORDER BY a.month
            """;

    /** Takes one row. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private final JdbcClient sql;
    private final DataSource database;

    ArchiveRows(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** Whether this transaction alone seals months, of all nodes. */
    boolean alone() {
        return sql.sql("SELECT pg_try_advisory_xact_lock(hashtext('archives'))")
                .query(Boolean.class)
                .single();
    }

    Optional<Instant> begin() {
        return sql.sql("SELECT received_at FROM receipt ORDER BY received_at LIMIT 1")
                .query((row, n) -> SqlTime.required(row, "received_at"))
                .optional();
    }

    /** The oldest first. */
    List<ArchivedMonth> all() {
        return sql.sql(ALL).query((row, n) -> month(row)).list();
    }

    private static ArchivedMonth month(ResultSet row) throws SQLException {
        return new ArchivedMonth(
                row.getString("month"),
                row.getString("previous"),
                row.getString("sha256"),
                row.getInt("format"),
                row.getLong("receipts"),
                row.getLong("lines"),
                row.getLong("calls"),
                SqlTime.required(row, "made_at"),
                copy(row),
                row.getBoolean("cleared"));
    }

    private static @Nullable ArchiveCopy copy(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new ArchiveCopy(
                        ArchiveCopy.Kind.valueOf(kind),
                        row.getString("who"),
                        row.getString("file"),
                        SqlTime.required(row, "copied_at"));
    }

    void add(ArchivedMonth it) {
        sql.sql("INSERT INTO archive (month, previous, sha256, format, receipts, lines, calls, made_at)"
                        + " VALUES (:month, :previous, :sha256, :format, :receipts, :lines, :calls, :at)")
                .param("month", it.month())
                .param("previous", it.previous())
                .param("sha256", it.sha256())
                .param("format", it.format())
                .param("receipts", it.receipts())
                .param("lines", it.lines())
                .param("calls", it.calls())
                .param("at", SqlTime.of(it.madeAt()))
                .update();
    }

    void add(String month, ArchiveCopy copy) {
        sql.sql("INSERT INTO archive_copy (month, kind, who, file, at) VALUES (:month, :kind, :who, :file, :at)")
                .param("month", month)
                .param("kind", copy.kind().name())
                .param("who", copy.who())
                .param("file", copy.file())
                .param("at", SqlTime.of(copy.at()))
                .update();
    }

    /** First all receipts of the month, then all lines, then all calls where they are wanted, of one moment. */
    void read(YearMonth month, Taker receipts, Taker lines, @Nullable Taker calls) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                read(connection, RECEIPTS, month, receipts);
                read(connection, LINES, month, lines);
                if (calls != null) {
                    read(connection, CALLS, month, calls);
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the month " + month + " cannot be read", failure);
        }
    }

    private static void read(Connection connection, String statement, YearMonth month, Taker taker)
            throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(statement)) {
            asked.setFetchSize(ROWS_AT_ONCE);
            asked.setObject(1, Span.of(month.atDay(1)).from().atOffset(ZoneOffset.UTC));
            asked.setObject(2, Span.of(month.atEndOfMonth()).to().atOffset(ZoneOffset.UTC));
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
