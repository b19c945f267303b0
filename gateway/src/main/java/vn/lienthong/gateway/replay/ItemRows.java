package vn.lienthong.gateway.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;

/** The table {@code replay_item}. */
final class ItemRows {

    /**
     * A message of a job at its turn.
     *
     * @param parking the parking that was selected
     * @param parkings how often it is parked by now
     */
    record Turn(
            int n,
            UUID message,
            Lane lane,
            String dossier,
            int parking,
            int parkings,
            @Nullable Cause cause,
            String mark,
            boolean lookable,
            @Nullable Instant lookedAt,
            @Nullable String seen,
            Prospect ledger) {}

    private static final String TURN = """
            SELECT i.*, m.lane, m.subject, m.mark, m.parkings, m.cause AS cause_now, %s AS ledger, %s AS lookable_now
            FROM replay_item i JOIN replay_job j ON j.id = i.job JOIN message m ON m.id = i.message
            WHERE i.job = :job AND i.result IS NULL %s ORDER BY i.n LIMIT 1
            """;

    private final JdbcClient sql;
    private final List<String> askable;

    ItemRows(JdbcClient sql, List<String> askable) {
        this.sql = sql;
        this.askable = List.copyOf(askable);
    }

    /** The next message that has no result, as the ledger has it at this moment. */
    Optional<Turn> next(UUID job) {
        return turn(job, "", 0);
    }

    /** The message of this number, as the ledger has it at this moment, unless it has its result. */
    Optional<Turn> again(UUID job, int n) {
        return turn(job, "AND i.n = :n", n);
    }

    /** The next message of the preview about which the system is to be asked. */
    Optional<Turn> unlooked(UUID job) {
        return turn(job, "AND i.lookable AND i.looked_at IS NULL AND i.class IN ('TO_DO', 'NEEDS_DECISION')", 0);
    }

    void saw(UUID job, int n, String seen, Prospect prospect, Instant now) {
        sql.sql("""
                        UPDATE replay_item SET seen = :seen, class = :prospect, looked_at = :now
                        WHERE job = :job AND n = :n AND result IS NULL
                        """)
                .param("seen", seen)
                .param("prospect", prospect.name())
                .param("now", SqlTime.of(now))
                .param("job", job)
                .param("n", n)
                .update();
    }

    void end(UUID job, int n, Prospect prospect, String result, @Nullable String why, Instant now) {
        sql.sql("""
                        UPDATE replay_item SET class = :prospect, result = :result, why = :why, done_at = :now
                        WHERE job = :job AND n = :n AND result IS NULL
                        """)
                .param("prospect", prospect.name())
                .param("result", result)
                .param("why", why)
                .param("now", SqlTime.of(now))
                .param("job", job)
                .param("n", n)
                .update();
    }

    private Optional<Turn> turn(UUID job, String which, int n) {
        return sql.sql(TURN.formatted(Prospects.EXPRESSION, Prospects.LOOKABLE, which))
                .param("job", job)
                .param("n", n)
                .param("askable", askable.toArray(String[]::new))
                .query((row, number) -> turn(row))
                .optional();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        String cause = row.getString("cause_now");
        return new Turn(
                row.getInt("n"),
                row.getObject("message", UUID.class),
                Lane.valueOf(row.getString("lane")),
                row.getString("subject"),
                row.getInt("parking"),
                row.getInt("parkings"),
                cause == null ? null : Cause.valueOf(cause),
                row.getString("mark"),
                row.getBoolean("lookable_now"),
                SqlTime.read(row, "looked_at"),
                row.getString("seen"),
                Prospect.valueOf(row.getString("ledger")));
    }
}
