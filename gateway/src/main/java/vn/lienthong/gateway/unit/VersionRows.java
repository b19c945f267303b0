package vn.lienthong.gateway.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** The versions of the table in SQL, and which of them is used. */
final class VersionRows {

    private static final String VERSIONS = """
            SELECT v.*, a.at AS activated_at, a.who AS activated_by, a.reason,
                   a.n IS NOT NULL AND a.n = (SELECT max(n) FROM unit_activation) AS active
            FROM unit_version v
            LEFT JOIN LATERAL (SELECT * FROM unit_activation WHERE version = v.id ORDER BY n DESC LIMIT 1) a ON true
            """;

    /** @param number rises with each activation */
    record Active(long number, UUID version, LocalDate from) {}

    private final JdbcClient sql;

    VersionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends, nobody else loads or activates. */
    void alone() {
        sql.sql("LOCK TABLE unit_activation IN SHARE ROW EXCLUSIVE MODE").update();
    }

    Optional<UnitVersion> withFile(String sha256, LocalDate from) {
        return sql.sql(VERSIONS + " WHERE v.sha256 = :sha256 AND v.from_day = :from")
                .param("sha256", sha256)
                .param("from", from)
                .query((row, n) -> version(row))
                .optional();
    }

    Optional<UnitVersion> find(UUID id) {
        return sql.sql(VERSIONS + " WHERE v.id = :id")
                .param("id", id)
                .query((row, n) -> version(row))
                .optional();
    }

    /** @return the newest first */
    List<UnitVersion> newest(int most) {
        return sql.sql(VERSIONS + " ORDER BY v.loaded_at DESC, v.id DESC LIMIT :most")
                .param("most", most)
                .query((row, n) -> version(row))
                .list();
    }

    Optional<Active> active() {
        return sql.sql("""
                        SELECT a.n, a.version, v.from_day FROM unit_activation a JOIN unit_version v ON v.id = a.version
                        ORDER BY a.n DESC LIMIT 1
                        """)
                .query((row, n) -> new Active(row.getLong("n"), row.getObject("version", UUID.class), day(row)))
                .optional();
    }

    void insert(UUID id, String name, LocalDate from, String sha256, int bytes, int rows, int defects, Loader loader) {
        sql.sql("""
                        INSERT INTO unit_version (id, name, from_day, sha256, bytes, rows, defects, loaded_at, loaded_by)
                        VALUES (:id, :name, :from, :sha256, :bytes, :rows, :defects, :at, :by)
                        """)
                .param("id", id)
                .param("name", name)
                .param("from", from)
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("rows", rows)
                .param("defects", defects)
                .param("at", SqlTime.of(loader.at()))
                .param("by", loader.who())
                .update();
    }

    void activate(UUID version, String reason, Loader who) {
        sql.sql("INSERT INTO unit_activation (version, at, who, reason) VALUES (:version, :at, :who, :reason)")
                .param("version", version)
                .param("at", SqlTime.of(who.at()))
                .param("who", who.who())
                .param("reason", reason)
                .update();
    }

    /** Who acts, and when. */
    record Loader(String who, Instant at) {}

    private static UnitVersion version(ResultSet row) throws SQLException {
        @Nullable Instant activated = SqlTime.read(row, "activated_at");
        return new UnitVersion(
                row.getObject("id", UUID.class),
                row.getString("name"),
                day(row),
                row.getString("sha256"),
                row.getInt("rows"),
                row.getInt("defects"),
                SqlTime.required(row, "loaded_at"),
                row.getString("loaded_by"),
                row.getBoolean("active"),
                activated,
                row.getString("activated_by"),
                row.getString("reason"));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("from_day", LocalDate.class));
    }
}
