package vn.lienthong.gateway.catchup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.catchup.CatchUp.Way;
import vn.lienthong.gateway.content.SqlTime;

/** The table {@code catch_up}. */
final class FileRows {

    private final JdbcClient sql;

    FileRows(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID id, Brought file, Instant now) {
        sql.sql("""
                        INSERT INTO catch_up (id, origin, who, way, name, check_only, state, created_at, changed_at)
                        VALUES (:id, :origin, :who, :way, :name, :check, 'READING', :now, :now)
                        """)
                .param("id", id)
                .param("origin", file.origin())
                .param("who", file.by().name())
                .param("way", file.way().name())
                .param("name", file.name())
                .param("check", file.checkOnly())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** It is still being read; those of which nobody says so for long were left behind. */
    void stillReading(UUID id, Instant now) {
        sql.sql("UPDATE catch_up SET changed_at = :now WHERE id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** @return false where the same file was begun before, and this one must not go on */
    boolean read(UUID id, String sha256, int rows, Instant now) {
        try {
            sql.sql("""
                            UPDATE catch_up SET state = 'RUNNING', sha256 = :sha256, rows = :rows, changed_at = :now
                            WHERE id = :id
                            """)
                    .param("sha256", sha256)
                    .param("rows", rows)
                    .param("now", SqlTime.of(now))
                    .param("id", id)
                    .update();
            return true;
        } catch (DuplicateKeyException sameFile) {
            return false;
        }
    }

    Optional<CatchUp> withFile(String origin, String sha256) {
        return sql.sql("""
                        SELECT * FROM catch_up
                        WHERE origin = :origin AND sha256 = :sha256 AND NOT check_only AND state IN ('RUNNING', 'DONE')
                        """)
                .param("origin", origin)
                .param("sha256", sha256)
                .query((row, n) -> file(row))
                .optional();
    }

    /** With its rows. */
    void delete(UUID id) {
        sql.sql("DELETE FROM catch_up WHERE id = :id").param("id", id).update();
    }

    int deleteLeftBehind(Instant before) {
        return sql.sql("DELETE FROM catch_up WHERE state = 'READING' AND changed_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }

    Optional<CatchUp> find(UUID id) {
        return sql.sql("SELECT * FROM catch_up WHERE id = :id")
                .param("id", id)
                .query((row, n) -> file(row))
                .optional();
    }

    /** The file, its row locked until the transaction ends. */
    Optional<CatchUp> lock(UUID id) {
        return sql.sql("SELECT * FROM catch_up WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> file(row))
                .optional();
    }

    /** The newest first; of one origin, or of all where it is null. */
    List<CatchUp> newest(@Nullable String origin, int most) {
        return sql.sql("""
                        SELECT * FROM catch_up WHERE :origin::text IS NULL OR origin = :origin::text
                        ORDER BY id DESC LIMIT :most
                        """)
                .param("origin", origin)
                .param("most", most)
                .query((row, n) -> file(row))
                .list();
    }

    List<CatchUp> running() {
        return sql.sql("SELECT * FROM catch_up WHERE state = 'RUNNING' ORDER BY created_at, id")
                .query((row, n) -> file(row))
                .list();
    }

    /** Takes or keeps the file for a node, by the database's clock; false while another node has it. */
    boolean hold(UUID id, UUID node, Duration length) {
        return sql.sql("""
                        UPDATE catch_up SET holder = :node,
                            held_until = clock_timestamp() + :length * interval '1 millisecond'
                        WHERE id = :id AND (holder = :node OR held_until IS NULL OR held_until < clock_timestamp())
                        """)
                        .param("node", node)
                        .param("length", length.toMillis())
                        .param("id", id)
                        .update()
                == 1;
    }

    void end(UUID id, CatchUpState state, Instant now) {
        sql.sql("UPDATE catch_up SET state = :state, changed_at = :now WHERE id = :id AND state = 'RUNNING'")
                .param("state", state.name())
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** Those that ended so long ago that what their rows said is to be destroyed. */
    List<UUID> toForget(Instant endedBefore, int most) {
        return sql.sql("""
                        SELECT id FROM catch_up
                        WHERE NOT forgotten AND changed_at < :before AND state IN ('DONE', 'CANCELLED')
                        ORDER BY changed_at LIMIT :most
                        """)
                .param("before", SqlTime.of(endedBefore))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void forgotten(UUID id) {
        sql.sql("UPDATE catch_up SET forgotten = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static CatchUp file(ResultSet row) throws SQLException {
        return new CatchUp(
                row.getObject("id", UUID.class),
                row.getString("origin"),
                row.getString("who"),
                Way.valueOf(row.getString("way")),
                row.getString("name"),
                row.getBoolean("check_only"),
                CatchUpState.valueOf(row.getString("state")),
                row.getInt("rows"),
                SqlTime.required(row, "created_at"),
                SqlTime.required(row, "changed_at"),
                row.getBoolean("forgotten"));
    }
}
