package vn.lienthong.gateway.authority;

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
import vn.lienthong.mappings.authority.Act;
import vn.lienthong.mappings.authority.AuthorityEntry;
import vn.lienthong.mappings.authority.Level;

/** The table of authority in SQL. */
final class AuthorityRows {

    private final JdbcClient sql;

    AuthorityRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says that the table changes; until the transaction ends, nobody else changes it. */
    void alone() {
        sql.sql("UPDATE authority_revision SET revision = revision + 1").update();
    }

    /** @return a number that rises with each change */
    long revision() {
        return sql.sql("SELECT revision FROM authority_revision")
                .query(Long.class)
                .single();
    }

    void add(UUID id, AuthorityEntry entry, String who, Instant at) {
        sql.sql("""
                        INSERT INTO authority_entry (id, procedure, act, level, unit, service_point, from_day, until_day,
                            decision, added_at, added_by)
                        VALUES (:id, :procedure, :act, :level, :unit, :point, :from, :until, :decision, :at, :who)
                        """)
                .param("id", id)
                .param("procedure", entry.procedure())
                .param("act", entry.act().name())
                .param("level", entry.level().name())
                .param("unit", entry.unit())
                .param("point", entry.servicePoint())
                .param("from", entry.from())
                .param("until", entry.until())
                .param("decision", entry.decision())
                .param("at", SqlTime.of(at))
                .param("who", who)
                .update();
    }

    void end(UUID id, LocalDate until) {
        sql.sql("UPDATE authority_entry SET until_day = :until WHERE id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    void withdraw(UUID id, String who, Instant at) {
        sql.sql("UPDATE authority_entry SET withdrawn_at = :at, withdrawn_by = :who WHERE id = :id")
                .param("at", SqlTime.of(at))
                .param("who", who)
                .param("id", id)
                .update();
    }

    Optional<KeptEntry> find(UUID id) {
        return sql.sql("SELECT * FROM authority_entry WHERE id = :id")
                .param("id", id)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** @return the lines about a procedure, or all; those that were withdrawn too, the newest first */
    List<KeptEntry> newest(@Nullable String procedure, int most) {
        return sql.sql("""
                        SELECT * FROM authority_entry WHERE :procedure::text IS NULL OR procedure = :procedure
                        ORDER BY added_at DESC, id DESC LIMIT :most
                        """)
                .param("procedure", procedure)
                .param("most", most)
                .query((row, n) -> entry(row))
                .list();
    }

    /** @return the lines that count */
    List<AuthorityEntry> counting() {
        return sql.sql("SELECT * FROM authority_entry WHERE withdrawn_at IS NULL ORDER BY from_day, id")
                .query((row, n) -> entry(row).entry())
                .list();
    }

    private static KeptEntry entry(ResultSet row) throws SQLException {
        return new KeptEntry(
                row.getObject("id", UUID.class),
                new AuthorityEntry(
                        row.getString("procedure"),
                        Act.valueOf(row.getString("act")),
                        Level.valueOf(row.getString("level")),
                        row.getString("unit"),
                        row.getString("service_point"),
                        Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("decision")),
                SqlTime.required(row, "added_at"),
                row.getString("added_by"),
                SqlTime.read(row, "withdrawn_at"),
                row.getString("withdrawn_by"));
    }
}
