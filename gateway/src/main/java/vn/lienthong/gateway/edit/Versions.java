package vn.lienthong.gateway.edit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which documents a message has had, without what is in them. */
public final class Versions {

    /**
     * One document of a message.
     *
     * @param version 1 is what was accepted; the newest is sent
     * @param who its origin, or who edited it
     * @param fields what the edit changed, in the form's words
     */
    public record Version(
            int version, Instant at, String who, @Nullable String reason, List<String> fields) {}

    private final JdbcClient sql;

    Versions(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return oldest first; empty where there is no such message */
    public List<Version> of(UUID message) {
        return sql.sql("""
                        SELECT p.version, coalesce(e.at, m.received_at) AS at, coalesce(e.who, m.origin) AS who, e.reason,
                            coalesce(e.fields, '{}') AS fields
                        FROM payload p JOIN message m ON m.id = p.message
                        LEFT JOIN edit e ON e.message = p.message AND e.version = p.version
                        WHERE p.message = :id ORDER BY p.version
                        """)
                .param("id", message)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("reason"),
                        List.of((String[]) row.getArray("fields").getArray())))
                .list();
    }
}
