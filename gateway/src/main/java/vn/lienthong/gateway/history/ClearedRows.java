package vn.lienthong.gateway.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.sheet.Span;

/** The months that are cleared, and the rows that leave the ledger. The database itself refuses to let any others go. */
@Component
final class ClearedRows {

    private static final String ENDED = "('DELIVERED', 'SUPERSEDED', 'CANCELLED')";

    private static final String ALL = """
            SELECT c.*, a.format > 1 AS with_calls FROM cleared_month c JOIN archive a ON a.month = c.month
            """;
    private static final String LINES = """
            WITH gone AS MATERIALIZED (
                SELECT t.message, t.n FROM timeline t JOIN message m ON m.id = t.message
                WHERE t.at >= :from AND t.at < :to AND t.n < m.timeline_length AND m.state IN %s
                  AND (t.from_state IS NULL OR standing(t.from_state) = standing(t.to_state)))
            DELETE FROM timeline t USING gone WHERE t.message = gone.message AND t.n = gone.n
            """.formatted(ENDED);
    private static final String CALLS = """
            SELECT e.id FROM exchange e WHERE e.at >= :from AND e.at < :to AND NOT EXISTS (
                SELECT FROM message_exchange l JOIN message m ON m.id = l.message
                WHERE l.exchange = e.id AND m.state NOT IN %s)
            """.formatted(ENDED);
    private static final String STEP = """
            SELECT coalesce((SELECT at FROM timeline WHERE at >= :from AND at < :to ORDER BY at OFFSET :rows LIMIT 1), :to) AS lines,
                   coalesce((SELECT at FROM exchange WHERE at >= :from AND at < :to ORDER BY at OFFSET :rows LIMIT 1), :to) AS calls
            """;

    private final JdbcClient sql;

    ClearedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this transaction alone clears, of all nodes. */
    boolean alone() {
        return sql.sql("SELECT pg_try_advisory_xact_lock(hashtext('lienthong.clearing'))")
                .query(Boolean.class)
                .single();
    }

    List<Cleared> all() {
        return sql.sql(ALL).query((row, n) -> cleared(row)).list();
    }

    Optional<Cleared> open() {
        return sql.sql(ALL + "WHERE c.done_at IS NULL ORDER BY c.month LIMIT 1")
                .query((row, n) -> cleared(row))
                .optional();
    }

    void begin(YearMonth month, Instant now) {
        sql.sql("INSERT INTO cleared_month (month, begun_at, until) VALUES (:month, :now, :from)")
                .param("month", month.toString())
                .param("now", at(now))
                .param("from", at(Span.of(month.atDay(1)).from()))
                .update();
    }

    /** @return messages that were received before the month's end and have not ended */
    long unended(YearMonth month) {
        return sql.sql("SELECT count(*) FROM message WHERE received_at < :to"
                        + " AND state IN ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED', 'MANUAL')")
                .param("to", at(end(month)))
                .query(Long.class)
                .single();
    }

    /** @return a time by which no more than so many lines and calls come after the one that is given */
    Instant step(Cleared month, int rows) {
        Instant reached = sql.sql(STEP)
                .param("from", at(month.until()))
                .param("to", at(end(month.month())))
                .param("rows", rows)
                .query((row, n) -> earlier(SqlTime.required(row, "lines"), SqlTime.required(row, "calls")))
                .single();
        return reached.isAfter(month.until()) ? reached : month.until().plusNanos(1_000);
    }

    long clearLines(Instant from, Instant to) {
        return sql.sql(LINES).param("from", at(from)).param("to", at(to)).update();
    }

    long clearCalls(Instant from, Instant to) {
        UUID[] gone = sql.sql(CALLS)
                .param("from", at(from))
                .param("to", at(to))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        sql.sql("DELETE FROM message_exchange WHERE exchange = ANY (:gone)")
                .param("gone", gone)
                .update();
        return sql.sql("DELETE FROM exchange WHERE id = ANY (:gone)")
                .param("gone", gone)
                .update();
    }

    void write(YearMonth month, Instant until, long lines, long calls) {
        sql.sql(
                        "UPDATE cleared_month SET until = :until, lines = lines + :lines, calls = calls + :calls WHERE month = :month")
                .param("until", at(until))
                .param("lines", lines)
                .param("calls", calls)
                .param("month", month.toString())
                .update();
    }

    /** @return whether nobody else has said so */
    boolean done(YearMonth month, Instant now) {
        return sql.sql("UPDATE cleared_month SET done_at = :now WHERE month = :month AND done_at IS NULL")
                        .param("now", at(now))
                        .param("month", month.toString())
                        .update()
                == 1;
    }

    static Instant end(YearMonth month) {
        return Span.of(month.atEndOfMonth()).to();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static OffsetDateTime at(Instant instant) {
        return Objects.requireNonNull(SqlTime.of(instant));
    }

    private static Cleared cleared(ResultSet row) throws SQLException {
        return new Cleared(
                YearMonth.parse(row.getString("month")),
                SqlTime.required(row, "until"),
                row.getBoolean("with_calls"),
                row.getLong("lines"),
                row.getLong("calls"),
                SqlTime.read(row, "done_at"));
    }
}
