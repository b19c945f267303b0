package vn.lienthong.gateway.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/** Comparisons in the table {@code reconciliation}. Each is held by one node at a time, by the database's clock. */
final class RunRows {

    private final JdbcClient sql;

    RunRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param slot which night of the schedule it is; null for a person's
     * @return false where the lane has one that is not ended, or the night had its own
     */
    boolean insert(UUID id, Order order, int healMost, String who, @Nullable String slot, Instant now) {
        return sql.sql("""
                        INSERT INTO reconciliation (id, lane, from_day, to_day, dry, province, national, heal_most, who, slot,
                            state, created_at, changed_at)
                        VALUES (:id, :lane, :from, :to, :dry, :province::uuid, :national::uuid, :most, :who, :slot,
                            'PREPARING', :now, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("lane", order.lane().name())
                        .param("from", order.from())
                        .param("to", order.to())
                        .param("dry", order.dry())
                        .param("province", order.province())
                        .param("national", order.national())
                        .param("most", healMost)
                        .param("who", who)
                        .param("slot", slot)
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    Optional<Run> find(UUID id) {
        return sql.sql("SELECT * FROM reconciliation WHERE id = :id")
                .param("id", id)
                .query((row, n) -> run(row))
                .optional();
    }

    Optional<Run> lock(UUID id) {
        return sql.sql("SELECT * FROM reconciliation WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> run(row))
                .optional();
    }

    /** @return those before this one, newest first; from the newest where it is null */
    List<Run> page(@Nullable UUID before, int most) {
        return sql.sql("""
                        SELECT * FROM reconciliation
                        WHERE :before::uuid IS NULL OR id < :before::uuid ORDER BY id DESC LIMIT :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, n) -> run(row))
                .list();
    }

    Optional<Run> open(Lane lane) {
        return sql.sql("""
                        SELECT * FROM reconciliation
                        WHERE lane = :lane AND state IN ('PREPARING', 'COMPARING', 'CONFIRMING', 'HEALING')
                        """)
                .param("lane", lane.name())
                .query((row, n) -> run(row))
                .optional();
    }

    boolean hadItsNight(String slot) {
        return sql.sql("SELECT EXISTS (SELECT FROM reconciliation WHERE slot = :slot)")
                .param("slot", slot)
                .query(Boolean.class)
                .single();
    }

    /** Those that are not ended and whose time has come. */
    List<UUID> due() {
        return sql.sql("""
                        SELECT id FROM reconciliation
                        WHERE state IN ('PREPARING', 'COMPARING', 'CONFIRMING', 'HEALING') AND next_at <= clock_timestamp()
                        ORDER BY id
                        """).query(UUID.class).list();
    }

    /** Takes or keeps it for a node; empty while another node has it. A process that was started again takes its own over. */
    OptionalLong hold(UUID id, Node node, Duration length) {
        return sql.sql("""
                        UPDATE reconciliation SET
                            token = CASE WHEN holder = :node AND incarnation = :incarnation THEN token ELSE token + 1 END,
                            holder = :node, incarnation = :incarnation,
                            held_until = clock_timestamp() + :length * interval '1 millisecond'
                        WHERE id = :id AND state IN ('PREPARING', 'COMPARING', 'CONFIRMING', 'HEALING')
                          AND (holder IS NULL OR holder = :node OR held_until < clock_timestamp())
                        RETURNING token
                        """)
                .param("node", node.id())
                .param("incarnation", node.incarnation())
                .param("length", length.toMillis())
                .param("id", id)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Keeps it for as long again and locks its row until the transaction ends.
     *
     * @throws NotOursAnyMore where another node has taken it over meanwhile, or it was cancelled
     */
    void keep(Run run, long token, Duration length) {
        int kept = sql.sql("""
                        UPDATE reconciliation SET held_until = clock_timestamp() + :length * interval '1 millisecond'
                        WHERE id = :id AND token = :token AND state = :state
                        """)
                .param("length", length.toMillis())
                .param("id", run.id())
                .param("token", token)
                .param("state", run.state().name())
                .update();
        if (kept != 1) {
            throw new NotOursAnyMore();
        }
    }

    /** Writes down what takes part: what came in later is of the next comparison. */
    void freeze(Run run, Instant from, Instant until) {
        sql.sql("""
                        UPDATE reconciliation SET
                            frozen_at = (SELECT coalesce(max(number), 0) FROM receipt),
                            dossiers = (SELECT count(DISTINCT subject) FROM receipt
                                WHERE lane = :lane AND kind = 'STATE' AND received_at >= :from AND received_at < :until)
                        WHERE id = :id
                        """)
                .param("lane", run.lane().name())
                .param("from", SqlTime.of(from))
                .param("until", SqlTime.of(until))
                .param("id", run.id())
                .update();
    }

    void reached(UUID id, String position, long more) {
        sql.sql("UPDATE reconciliation SET position = :position, compared = compared + :more WHERE id = :id")
                .param("position", position)
                .param("more", more)
                .param("id", id)
                .update();
    }

    void move(UUID id, RunState to, Instant now) {
        sql.sql("UPDATE reconciliation SET state = :to, changed_at = :now, silent_since = NULL WHERE id = :id")
                .param("to", to.name())
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** What was written down for asking is not needed any more. */
    void end(UUID id, RunState to, Words reason, Instant now) {
        sql.sql("DELETE FROM reconcile_dossier WHERE run = :id").param("id", id).update();
        sql.sql("""
                        UPDATE reconciliation SET state = :to, changed_at = :now, reason_vi = :vi, reason_en = :en
                        WHERE id = :id
                        """)
                .param("to", to.name())
                .param("now", SqlTime.of(now))
                .param("vi", reason.vi())
                .param("en", reason.en())
                .param("id", id)
                .update();
    }

    /** @param since when the national system fell silent; null where it answers */
    void silent(UUID id, @Nullable Instant since) {
        sql.sql("UPDATE reconciliation SET silent_since = :since WHERE id = :id")
                .param("since", SqlTime.of(since))
                .param("id", id)
                .update();
    }

    void next(UUID id, Duration after) {
        sql.sql("""
                        UPDATE reconciliation SET next_at = clock_timestamp() + :millis * interval '1 millisecond'
                        WHERE id = :id
                        """).param("millis", after.toMillis()).param("id", id).update();
    }

    private static Run run(ResultSet row) throws SQLException {
        String vi = row.getString("reason_vi");
        String en = row.getString("reason_en");
        return new Run(
                row.getObject("id", UUID.class),
                Lane.valueOf(row.getString("lane")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("dry"),
                row.getObject("province", UUID.class),
                row.getObject("national", UUID.class),
                row.getInt("heal_most"),
                row.getString("who"),
                RunState.valueOf(row.getString("state")),
                vi == null || en == null ? null : new Words(vi, en),
                SqlTime.required(row, "created_at"),
                SqlTime.required(row, "changed_at"),
                row.getObject("frozen_at", Long.class),
                row.getObject("dossiers", Long.class),
                row.getLong("compared"),
                row.getString("position"),
                SqlTime.read(row, "silent_since"));
    }
}
