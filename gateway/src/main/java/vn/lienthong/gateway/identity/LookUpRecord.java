package vn.lienthong.gateway.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was looked up, for people. */
public final class LookUpRecord {

    /**
     * One look-up. Whose number it was does not show.
     *
     * @param by the origin or person that asked, {@code gateway} for what it asks by itself
     * @param fields in which what was declared differs, by name
     * @param remembered whether an earlier answer of the service was taken
     */
    public record Line(
            UUID id,
            Instant at,
            String by,
            String officer,
            String purpose,
            @Nullable String procedure,
            @Nullable String dossier,
            @Nullable UUID message,
            String verdict,
            String fields,
            boolean remembered,
            long tookMillis) {}

    private final JdbcClient sql;

    LookUpRecord(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param dossier whose; null for all
     * @return the newest, newest first
     */
    public List<Line> newest(@Nullable String dossier, int most) {
        return sql.sql("""
                        SELECT id, at, by, officer, purpose, procedure, dossier, message, verdict, fields, remembered, took_millis
                        FROM identity_lookup WHERE :dossier::text IS NULL OR dossier = :dossier
                        ORDER BY at DESC, id LIMIT :most
                        """)
                .param("dossier", dossier)
                .param("most", most)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("officer"),
                        row.getString("purpose"),
                        row.getString("procedure"),
                        row.getString("dossier"),
                        row.getObject("message", UUID.class),
                        row.getString("verdict"),
                        row.getString("fields"),
                        row.getBoolean("remembered"),
                        row.getLong("took_millis")))
                .list();
    }
}
