package vn.lienthong.gateway.landfile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.Node;

/** The table {@code land_file}. */
final class FileRows {

    private static final String TAKE = """
            UPDATE land_file SET token = token + 1, node = :node, incarnation = :incarnation,
                lease_until = clock_timestamp() + :lease * interval '1 millisecond'
            WHERE id = (
                SELECT id FROM land_file
                WHERE state = 'WAITING' AND due <= :now
                  AND (lease_until IS NULL OR lease_until < clock_timestamp()
                       OR (node = :node AND incarnation < :incarnation))
                ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private final JdbcClient sql;
    private final Node node;

    FileRows(JdbcClient sql, Node node) {
        this.sql = sql;
        this.node = node;
    }

    /** Takes the one that is due for the longest. */
    Optional<LandFile> take(Instant now, long leaseMillis) {
        return sql.sql(TAKE)
                .param("node", node.id())
                .param("incarnation", node.incarnation())
                .param("lease", leaseMillis)
                .param("now", SqlTime.of(now))
                .query((row, n) -> LandFile.read(row))
                .optional();
    }

    Optional<LandFile> find(UUID id) {
        return sql.sql("SELECT * FROM land_file WHERE id = :id")
                .param("id", id)
                .query((row, n) -> LandFile.read(row))
                .optional();
    }

    List<LandFile> ofDossier(String dossier) {
        return sql.sql("SELECT * FROM land_file WHERE dossier = :dossier ORDER BY id")
                .param("dossier", dossier)
                .query((row, n) -> LandFile.read(row))
                .list();
    }

    /** Every file of the call, locked for the rest of the transaction, in their order. */
    List<LandFile> lockCall(UUID call) {
        return sql.sql("SELECT * FROM land_file WHERE call = :call ORDER BY n FOR UPDATE")
                .param("call", call)
                .query((row, n) -> LandFile.read(row))
                .list();
    }

    /** How often the files of a call have changed their states. */
    int moves(UUID call) {
        return sql.sql("SELECT sum(moves)::int FROM land_file WHERE call = :call")
                .param("call", call)
                .query(Integer.class)
                .single();
    }

    /** A new state, whose try under way, if there is one, no longer counts. */
    void move(UUID id, FileState state, @Nullable Trouble trouble, @Nullable UUID attachment, Instant now) {
        sql.sql("""
                        UPDATE land_file SET state = :state, trouble = :trouble, attachment = :attachment,
                            changed_at = :now, due = :now, trying_since = :now, failures = 0, moves = moves + 1,
                            token = token + 1, lease_until = NULL
                        WHERE id = :id
                        """)
                .param("state", state.name())
                .param("trouble", trouble == null ? null : trouble.name())
                .param("attachment", attachment)
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** A try that brought nothing, and will be followed by another. */
    void later(UUID id, Trouble trouble, Instant due) {
        sql.sql("""
                        UPDATE land_file SET trouble = :trouble, due = :due, failures = failures + 1, lease_until = NULL
                        WHERE id = :id
                        """)
                .param("trouble", trouble.name())
                .param("due", SqlTime.of(due))
                .param("id", id)
                .update();
    }
}
