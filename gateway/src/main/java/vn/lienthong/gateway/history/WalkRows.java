package vn.lienthong.gateway.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** The table {@code emptying}. */
final class WalkRows {

    private static final String OPEN = """
            SELECT e.*, k.id AS key FROM emptying e JOIN data_key k ON k.month = e.month WHERE e.done_at IS NULL
            ORDER BY e.month LIMIT 1
            """;
    private static final String BEGIN = """
            INSERT INTO emptying (month, begun_at)
            SELECT k.month, :now FROM data_key k
            WHERE k.destroyed_at IS NOT NULL AND NOT EXISTS (SELECT FROM emptying e WHERE e.month = k.month)
            ORDER BY k.month LIMIT 1
            """;

    private final JdbcClient sql;

    WalkRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this transaction alone empties, of all nodes. */
    boolean alone() {
        return sql.sql("SELECT pg_try_advisory_xact_lock(hashtext('lienthong.emptying'))")
                .query(Boolean.class)
                .single();
    }

    Optional<Walk> open() {
        return sql.sql(OPEN).query((row, n) -> walk(row)).optional();
    }

    /** @return the walk for the oldest month whose key was destroyed and that was not begun */
    Optional<Walk> begin(Instant now) {
        int begun = sql.sql(BEGIN)
                .param("now", Objects.requireNonNull(SqlTime.of(now)))
                .update();
        return begun == 0 ? Optional.empty() : open();
    }

    void write(Walk walk, long cut, long bytes) {
        sql.sql("""
                        UPDATE emptying SET place_table = :table, place = :place, here = :here, seen = :seen,
                               rows_cut = rows_cut + :cut, bytes_freed = bytes_freed + :bytes
                        WHERE month = :month
                        """)
                .param("table", walk.table())
                .param("place", walk.place())
                .param("here", walk.here())
                .param("seen", walk.seen())
                .param("cut", cut)
                .param("bytes", bytes)
                .param("month", walk.month().toString())
                .update();
    }

    void done(YearMonth month, Instant now) {
        sql.sql("UPDATE emptying SET done_at = :now WHERE month = :month")
                .param("now", Objects.requireNonNull(SqlTime.of(now)))
                .param("month", month.toString())
                .update();
    }

    Map<YearMonth, Emptied> all() {
        Map<YearMonth, Emptied> found = new HashMap<>();
        sql.sql("SELECT month, rows_cut, bytes_freed, done_at FROM emptying").query(row -> {
            found.put(
                    YearMonth.parse(row.getString("month")),
                    new Emptied(row.getLong("rows_cut"), row.getLong("bytes_freed"), SqlTime.read(row, "done_at")));
        });
        return found;
    }

    private static Walk walk(ResultSet row) throws SQLException {
        return new Walk(
                YearMonth.parse(row.getString("month")),
                row.getInt("key"),
                row.getString("place_table"),
                row.getLong("place"),
                row.getLong("here"),
                row.getLong("seen"));
    }
}
