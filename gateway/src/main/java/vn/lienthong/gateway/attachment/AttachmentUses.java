package vn.lienthong.gateway.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which messages refer to which files, and what becomes of files that none refers to. */
final class AttachmentUses {

    private static final Duration LONGEST_COMING = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    private final JdbcClient sql;
    private final Clock clock;

    AttachmentUses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Set<UUID> unknownTo(String origin, Collection<UUID> ids) {
        Set<UUID> unknown = new LinkedHashSet<>(ids);
        new TreeSet<>(ids).stream().filter(id -> touched(origin, id)).forEach(unknown::remove);
        return unknown;
    }

    /** In one order, so that two messages with the same files never wait for each other. */
    void use(UUID message, Collection<UUID> ids) {
        for (UUID id : new TreeSet<>(ids)) {
            keep(id);
            sql.sql("INSERT INTO attachment_use (attachment, message) VALUES (:id, :message) ON CONFLICT DO NOTHING")
                    .param("id", id)
                    .param("message", message)
                    .update();
        }
    }

    void keep(UUID id) {
        int there = sql.sql("UPDATE attachment SET used = true WHERE id = :id AND sha256 IS NOT NULL")
                .param("id", id)
                .update();
        if (there == 0) {
            throw new IllegalStateException("attachment " + id + " is not there");
        }
    }

    Set<UUID> usersOf(UUID id) {
        return new LinkedHashSet<>(sql.sql("SELECT message FROM attachment_use WHERE attachment = :id ORDER BY message")
                .param("id", id)
                .query(UUID.class)
                .list());
    }

    /** Bytes of the origin's files that no message refers to. */
    long unusedBytes(String origin) {
        return sql.sql("SELECT coalesce(sum(bytes), 0)::bigint FROM attachment WHERE origin = :origin AND NOT used")
                .param("origin", origin)
                .query(Long.class)
                .single();
    }

    /** @return how many files were forgotten, that nothing used for so long or that never came in wholly */
    int expire(Duration unusedFor) {
        return sql.sql("""
                        DELETE FROM attachment WHERE NOT used AND id IN (
                            SELECT id FROM attachment
                            WHERE NOT used AND touched_at < CASE WHEN sha256 IS NULL THEN :coming ELSE :unused END
                            ORDER BY touched_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .param("coming", before(LONGEST_COMING))
                .param("unused", before(unusedFor))
                .param("most", AT_ONCE)
                .update();
    }

    /** @return how many chunks were cleared away, that nobody can open any more */
    int clear() {
        return sql.sql("""
                        WITH gone AS (
                            DELETE FROM attachment_chunk WHERE (attachment, n) IN (
                                SELECT c.attachment, c.n FROM attachment_chunk c
                                JOIN attachment a ON a.id = c.attachment
                                JOIN data_key k ON k.month = a.month
                                WHERE k.destroyed_at IS NOT NULL LIMIT :most)
                            RETURNING attachment, octet_length(body) AS bytes),
                        freed AS (
                            INSERT INTO emptying AS e (month, begun_at, rows_cut, bytes_freed)
                            SELECT a.month, :now, count(*), sum(g.bytes) FROM gone g JOIN attachment a ON a.id = g.attachment
                            GROUP BY a.month
                            ON CONFLICT (month) DO UPDATE SET rows_cut = e.rows_cut + excluded.rows_cut,
                                bytes_freed = e.bytes_freed + excluded.bytes_freed)
                        SELECT count(*)::int FROM gone
                        """)
                .param("most", AT_ONCE * 10)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private boolean touched(String origin, UUID id) {
        return sql.sql("""
                        UPDATE attachment SET touched_at = greatest(touched_at, :now)
                        WHERE id = :id AND origin = :origin AND sha256 IS NOT NULL
                        """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("origin", origin)
                        .update()
                == 1;
    }

    private OffsetDateTime before(Duration ago) {
        return clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
    }
}
