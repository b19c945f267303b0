package vn.lienthong.gateway.restore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Lane;

/** The rows of the table {@code restore}, and the lanes that one holds; within whatever transaction there is. */
final class RestoreRows {

    private final JdbcClient sql;

    RestoreRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** One at a time, on all nodes. */
    void lock() {
        sql.sql("SELECT pg_advisory_xact_lock(hashtext('lienthong.restore'))")
                .query((row, n) -> true)
                .single();
    }

    /** The last one, whatever became of it. */
    Optional<Restore> last() {
        return sql.sql("SELECT * FROM restore ORDER BY id DESC LIMIT 1")
                .query((row, n) -> Restore.read(row))
                .optional();
    }

    boolean isDeclared(String setting) {
        return sql.sql("SELECT EXISTS (SELECT FROM restore WHERE declared = :setting)")
                .param("setting", setting)
                .query(Boolean.class)
                .single();
    }

    /** @param declared the setting by which an operator said so, null where a node noticed it or a person declared it */
    void found(Instant now, String by, @Nullable String declared, @Nullable Instant restoredTo, Mark seen) {
        sql.sql("""
                        INSERT INTO restore (found_at, found_by, declared, restored_to, seen, seen_until)
                        VALUES (:now, :by, :declared, :to, :seen, :until)
                        """)
                .param("now", SqlTime.of(now))
                .param("by", by)
                .param("declared", declared)
                .param("to", SqlTime.of(restoredTo))
                .param("seen", seen.n())
                .param("until", SqlTime.of(seen.at()))
                .update();
    }

    /** Another node had seen more. */
    void seen(long id, Mark seen) {
        sql.sql("UPDATE restore SET seen = :seen, seen_until = :until WHERE id = :id AND seen < :seen")
                .param("seen", seen.n())
                .param("until", SqlTime.of(seen.at()))
                .param("id", id)
                .update();
    }

    void decided(long id, Restore.Decision decision, @Nullable Instant to, Instant now, String who, String reason) {
        sql.sql("""
                        UPDATE restore SET decision = :decision, restored_to = :to, decided_at = :now, decided_by = :who,
                            reason = :reason, done_at = CASE WHEN :decision = 'FRESH' THEN cast(:now AS timestamptz) END
                        WHERE id = :id
                        """)
                .param("decision", decision.name())
                .param("to", SqlTime.of(to))
                .param("now", SqlTime.of(now))
                .param("who", who)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void looked(long id, Instant now) {
        sql.sql("UPDATE restore SET looked_at = :now WHERE id = :id AND looked_at IS NULL")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** Once no lane is held any more. */
    void doneWhereAllAreReleased(long id, Instant now) {
        sql.sql("UPDATE restore SET done_at = :now WHERE id = :id AND done_at IS NULL AND looked_at IS NOT NULL"
                        + " AND NOT EXISTS (SELECT FROM lever WHERE kind = 'RESTORE' AND ends IS NULL)")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** Holds every lane, questions included; the time since {@code from} is no time in which it was open. */
    void holdAll(Instant from, String reason) {
        sql.sql("UPDATE lever SET asks = false WHERE kind = 'RESTORE' AND ends IS NULL")
                .update();
        sql.sql("""
                        INSERT INTO lever (lane, kind, reason, who, begins)
                        SELECT lane, 'RESTORE', :reason, 'gateway', :from FROM lane ON CONFLICT DO NOTHING
                        """).param("reason", reason).param("from", SqlTime.of(from)).update();
    }

    void heldFrom(Instant from) {
        sql.sql("UPDATE lever SET begins = least(begins, :from) WHERE kind = 'RESTORE' AND ends IS NULL")
                .param("from", SqlTime.of(from))
                .update();
    }

    /** The lanes that are held and may not even be asked. */
    Set<Lane> silent() {
        return lanes("SELECT lane FROM lever WHERE kind = 'RESTORE' AND ends IS NULL AND NOT asks");
    }

    Set<Lane> held() {
        return lanes("SELECT lane FROM lever WHERE kind = 'RESTORE' AND ends IS NULL");
    }

    private Set<Lane> lanes(String query) {
        return Set.copyOf(sql.sql(query)
                .query((row, n) -> Lane.valueOf(row.getString("lane")))
                .list());
    }

    void letAsk(Set<Lane> lanes) {
        sql.sql("UPDATE lever SET asks = true WHERE kind = 'RESTORE' AND ends IS NULL AND lane = ANY (:lanes)")
                .param("lanes", names(lanes))
                .update();
    }

    /** @return how many were held */
    int release(Set<Lane> lanes, Instant now, String who) {
        return sql.sql("""
                        UPDATE lever SET ends = greatest(begins, :now), ended_by = :who
                        WHERE kind = 'RESTORE' AND ends IS NULL AND lane = ANY (:lanes)
                        """)
                .param("now", SqlTime.of(now))
                .param("who", who)
                .param("lanes", names(lanes))
                .update();
    }

    /** What became of the messages that were open, by lane. */
    List<LaneAfterRestore> lanes(long id) {
        return sql.sql("""
                        SELECT lane.lane, v.id IS NOT NULL AS held, coalesce(m.asked, 0) AS asked,
                            coalesce(m.found, 0) AS found, coalesce(m.parked, 0) AS parked,
                            coalesce(m.ended, 0) AS ended,
                            (SELECT count(*) FROM message w WHERE w.lane = lane.lane AND w.state = 'WAITING') AS goes
                        FROM lane
                        LEFT JOIN lever v ON v.lane = lane.lane AND v.kind = 'RESTORE' AND v.ends IS NULL
                        LEFT JOIN (
                            SELECT lane, count(*) FILTER (WHERE state = 'UNKNOWN') AS asked,
                                count(*) FILTER (WHERE state = 'DELIVERED') AS found,
                                count(*) FILTER (WHERE state = 'PARKED') AS parked,
                                count(*) FILTER (WHERE state IN ('SUPERSEDED', 'CANCELLED')) AS ended
                            FROM message WHERE restore = :id GROUP BY lane) m ON m.lane = lane.lane
                        ORDER BY lane.lane
                        """)
                .param("id", id)
                .query((row, n) -> new LaneAfterRestore(
                        row.getString("lane"),
                        row.getBoolean("held"),
                        row.getLong("asked"),
                        row.getLong("found"),
                        row.getLong("goes"),
                        row.getLong("parked"),
                        row.getLong("ended")))
                .list();
    }

    private static String[] names(Set<Lane> lanes) {
        return lanes.stream().map(Lane::name).toArray(String[]::new);
    }
}
