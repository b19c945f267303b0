package vn.lienthong.gateway.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit. */
@Component
public final class AuditBook {

    /** What goes before every entry, those with forged numbers too. */
    public static final long START = Long.MIN_VALUE;

    private static final String COLUMNS =
            "SELECT number, at, who, role, act, object, reason, details::text AS details, prev_hash, hash FROM audit ";
    private static final String FOUND = COLUMNS + """
            WHERE number < :before
              AND (:who::text IS NULL OR who = :who)
              AND (:act::text IS NULL OR act = :act OR starts_with(act, :act || '.'))
              AND (:object::text IS NULL OR object = :object)
              AND (:from::timestamptz IS NULL OR at >= :from)
              AND (:to::timestamptz IS NULL OR at < :to)
            ORDER BY number DESC LIMIT :most
            """;
    private static final String FROM = COLUMNS + "WHERE number > :after ORDER BY number LIMIT :most";

    /**
     * Which entries are asked for; null asks for all.
     *
     * @param act the whole act, or its first words: {@code message} finds {@code message.replay}
     * @param from the first moment
     * @param to the first moment that is too late
     */
    public record Filter(
            @Nullable String who,
            @Nullable String act,
            @Nullable String object,
            @Nullable Instant from,
            @Nullable Instant to) {

        /** Every entry. */
        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    private final JdbcClient sql;

    AuditBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return the newest entries that fit and have a number below {@code before}, newest first */
    public List<AuditEntry> find(Filter filter, long before, int most) {
        return sql.sql(FOUND)
                .param("before", before)
                .param("who", filter.who())
                .param("act", filter.act())
                .param("object", filter.object())
                .param("from", time(filter.from()))
                .param("to", time(filter.to()))
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return the next entries in the order of the chain */
    public List<AuditEntry> following(long after, int most) {
        return sql.sql(FROM)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("role"),
                row.getString("act"),
                row.getString("object"),
                row.getString("reason"),
                Details.read(row.getString("details")),
                HexFormat.of().formatHex(row.getBytes("prev_hash")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
