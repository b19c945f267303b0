package vn.lienthong.gateway.missing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** What is missing and what was added, in SQL. */
final class EntryRows {

    private static final String PARKED = """
            FROM message WHERE state = 'PARKED' AND cause = 'UNTRANSLATABLE' AND lane = :lane AND unit IS NOT NULL
              AND string_to_array(translate(coalesce(code, ''), ': ', ','), ',') && :rules::text[]
            """;

    private final JdbcClient sql;

    EntryRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<MissingEntry> missing(EntryKind kind) {
        return sql.sql("SELECT unit, count(*) AS parked, min(received_at) AS oldest,"
                        + " (array_agg(id ORDER BY received_at))[1] AS example " + PARKED
                        + " GROUP BY unit ORDER BY count(*) DESC, unit")
                .param("lane", kind.lane().name())
                .param("rules", kind.rules().toArray(String[]::new))
                .query((row, n) -> new MissingEntry(
                        kind,
                        row.getString("unit"),
                        row.getLong("parked"),
                        SqlTime.required(row, "oldest"),
                        row.getObject("example", UUID.class)))
                .list();
    }

    /** The oldest first. */
    List<UUID> waiting(EntryKind kind, String code, int most) {
        return sql.sql("SELECT id " + PARKED + " AND unit = :unit ORDER BY received_at, id LIMIT :most")
                .param("lane", kind.lane().name())
                .param("rules", kind.rules().toArray(String[]::new))
                .param("unit", code)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    List<AddedEntry> added(int most) {
        return sql.sql("SELECT * FROM added_entry ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(EntryRows::entry)
                .list();
    }

    /** Ends what was there for the code, and puts this in its place. */
    AddedEntry add(EntryKind kind, String code, String value, String reason, String who, Instant at) {
        sql.sql(
                        "UPDATE added_entry SET ended_at = :at, ended_by = :who WHERE kind = :kind AND code = :code AND ended_at IS NULL")
                .param("at", SqlTime.of(at))
                .param("who", who)
                .param("kind", kind.name())
                .param("code", code)
                .update();
        return sql.sql("INSERT INTO added_entry (kind, code, value, reason, who, at)"
                        + " VALUES (:kind, :code, :value, :reason, :who, :at) RETURNING *")
                .param("kind", kind.name())
                .param("code", code)
                .param("value", value)
                .param("reason", reason)
                .param("who", who)
                .param("at", SqlTime.of(at))
                .query(EntryRows::entry)
                .single();
    }

    /** Empty where there is none that counts. */
    Optional<AddedEntry> end(long id, String who, Instant at) {
        return sql.sql(
                        "UPDATE added_entry SET ended_at = :at, ended_by = :who WHERE id = :id AND ended_at IS NULL RETURNING *")
                .param("at", SqlTime.of(at))
                .param("who", who)
                .param("id", id)
                .query(EntryRows::entry)
                .optional();
    }

    private static AddedEntry entry(ResultSet row, int n) throws SQLException {
        return new AddedEntry(
                row.getLong("id"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("value"),
                row.getString("reason"),
                row.getString("who"),
                SqlTime.required(row, "at"),
                SqlTime.read(row, "ended_at"),
                row.getString("ended_by"));
    }
}
