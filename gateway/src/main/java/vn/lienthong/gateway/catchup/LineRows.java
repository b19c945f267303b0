package vn.lienthong.gateway.catchup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** The table {@code catch_up_row}. */
final class LineRows {

    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batches;
    private final LineBody bodies;

    LineRows(JdbcClient sql, NamedParameterJdbcOperations batches, LineBody bodies) {
        this.sql = sql;
        this.batches = batches;
        this.bodies = bodies;
    }

    void insert(UUID file, List<Line> lines) {
        batches.batchUpdate("""
                INSERT INTO catch_up_row (catch_up, n, code, content, received_at, state, body, reasons)
                VALUES (:file, :n, :code, :content, :received, :state, :body, :reasons::jsonb)
                """, lines.stream().map(it -> row(file, it)).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(UUID file, Line line) {
        return new MapSqlParameterSource()
                .addValue("file", file)
                .addValue("n", line.number())
                .addValue("code", line.code())
                .addValue("content", line.content())
                .addValue("received", SqlTime.of(line.receivedAt()))
                .addValue("state", line.state().name())
                .addValue("body", bodies.seal(file, line))
                .addValue("reasons", LineBody.json(line.reasons()));
    }

    /** The next rows that nobody looked at yet, in the order of the file. */
    List<Line> waiting(UUID file, int most) {
        return page(file, RowState.WAITING, 0, most);
    }

    /** Rows after a number, in the order of the file; of one state, or of any where it is null. */
    List<Line> page(UUID file, @Nullable RowState state, int after, int most) {
        return sql.sql("""
                        SELECT * FROM catch_up_row
                        WHERE catch_up = :file AND n > :after AND (:state::text IS NULL OR state = :state::text)
                        ORDER BY n LIMIT :most
                        """)
                .param("file", file)
                .param("after", after)
                .param("state", state == null ? null : state.name())
                .param("most", most)
                .query((row, n) -> line(file, row))
                .list();
    }

    /** The first row before this one that names the same dossier and was, or will be, taken; not one that says the same. */
    Optional<Integer> otherOf(UUID file, Line line) {
        return sql.sql("""
                        SELECT n FROM catch_up_row
                        WHERE catch_up = :file AND code = :code AND n < :n AND state <> 'BAD' AND content <> :content
                        ORDER BY n LIMIT 1
                        """)
                .param("file", file)
                .param("code", line.code())
                .param("n", line.number())
                .param("content", line.content())
                .query(Integer.class)
                .optional();
    }

    /** The row has its end; what it said is kept only where somebody has to mend it. */
    void end(UUID file, Line line, RowEnd end) {
        sql.sql("""
                        UPDATE catch_up_row SET state = :state, message = :message, reasons = :reasons::jsonb,
                            body = CASE WHEN :state = 'BAD' THEN body END
                        WHERE catch_up = :file AND n = :n
                        """)
                .param("state", end.state().name())
                .param("message", end.message())
                .param("reasons", LineBody.json(end.reasons()))
                .param("file", file)
                .param("n", line.number())
                .update();
    }

    void forget(UUID file) {
        sql.sql("UPDATE catch_up_row SET body = NULL WHERE catch_up = :file AND body IS NOT NULL")
                .param("file", file)
                .update();
    }

    Counts counts(UUID file) {
        Map<RowState, Long> states = new EnumMap<>(RowState.class);
        sql.sql("SELECT state, count(*) AS rows FROM catch_up_row WHERE catch_up = :file GROUP BY state")
                .param("file", file)
                .query(row -> {
                    states.put(RowState.valueOf(row.getString("state")), row.getLong("rows"));
                });
        return sql.sql("""
                        SELECT min(received_at) AS first, max(received_at) AS last FROM catch_up_row
                        WHERE catch_up = :file AND state IN ('TAKEN', 'SAME', 'GOOD')
                        """)
                .param("file", file)
                .query((row, n) -> new Counts(states, SqlTime.read(row, "first"), SqlTime.read(row, "last")))
                .single();
    }

    /**
     * How many rows there are of each state.
     *
     * @param first when the earliest dossier of them was received
     * @param last when the latest was
     */
    record Counts(
            Map<RowState, Long> states,
            @Nullable Instant first,
            @Nullable Instant last) {

        long of(RowState state) {
            return states.getOrDefault(state, 0L);
        }
    }

    private Line line(UUID file, ResultSet row) throws SQLException {
        int number = row.getInt("n");
        return new Line(
                number,
                row.getString("code"),
                row.getString("content"),
                SqlTime.read(row, "received_at"),
                RowState.valueOf(row.getString("state")),
                bodies.open(file, number, row.getBytes("body")),
                LineBody.reasons(row.getString("reasons")),
                row.getObject("message", UUID.class));
    }
}
