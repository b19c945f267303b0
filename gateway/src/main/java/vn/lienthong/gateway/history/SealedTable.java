package vn.lienthong.gateway.history;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.gateway.vault.SealedColumns;

/**
 * A table with sealed columns, gone through in small steps. The largest have a time by which only the month's rows are read; the others
 * are read block by block. Rows that somebody else has just locked are left for the next walk.
 */
final class SealedTable {

    private static final long BLOCKS_AT_ONCE = 1_000;
    private static final int ROWS_OF_A_TIME = 2_000;
    private static final long MICROS = 1_000_000;
    /** What was sealed in a month may bear the time of the day before it or after it. */
    private static final int DAYS_MORE = 1;

    private static final Map<String, String> TIMES = Map.of(
            "exchange", "exchange", "timeline", "timeline", "payload", "(SELECT received_at AS at FROM message) m");
    private static final Map<String, String> BY_TIME = Map.of(
            "exchange", "exchange t WHERE t.at >= :from AND t.at < :to",
            "timeline", "timeline t WHERE t.at >= :from AND t.at < :to",
            "payload", """
            (SELECT m.id AS message, NULL::int AS version FROM message m
                WHERE m.received_at >= :from AND m.received_at < :to
              UNION ALL SELECT e.message, e.version FROM edit e WHERE e.at >= :from AND e.at < :to) w
            JOIN payload t ON t.message = w.message AND t.version = coalesce(w.version, t.version) WHERE true""");

    private static final String FIND = """
            WITH seen AS MATERIALIZED (SELECT DISTINCT t.ctid AS place FROM %s AND (%s) LIMIT :most),
            mine AS MATERIALIZED (
                SELECT t.ctid AS place, %s AS bytes FROM "%s" t WHERE t.ctid = ANY (ARRAY(SELECT place FROM seen))
                FOR NO KEY UPDATE SKIP LOCKED)
            SELECT seen.place::text AS place, mine.bytes FROM seen LEFT JOIN mine USING (place)
            """;

    /**
     * What a step found.
     *
     * @param seen values that are still whole
     * @param places of those that this transaction has locked
     * @param bytes that cutting these frees
     */
    record Found(long seen, List<String> places, long bytes) {}

    private final JdbcClient sql;
    private final String name;
    private final List<String> columns;

    SealedTable(JdbcClient sql, String name, List<String> columns) {
        this.sql = sql;
        this.name = name;
        this.columns = columns;
    }

    /** @return where to begin: a block, or microseconds since 1970 */
    long begin(YearMonth month) {
        return timed() ? micros(Span.of(month.atDay(1).minusDays(DAYS_MORE)).from()) : 0;
    }

    /** @return the place behind the last one */
    long end(YearMonth month) {
        return timed()
                ? micros(Span.of(month.atEndOfMonth().plusDays(DAYS_MORE)).to())
                : sql.sql("SELECT pg_relation_size(cast(:name AS regclass)) / current_setting('block_size')::bigint")
                        .param("name", '"' + name + '"')
                        .query(Long.class)
                        .single();
    }

    /** @return where the step ends that begins at this place */
    long after(YearMonth month, long place) {
        if (!timed()) {
            return place + BLOCKS_AT_ONCE;
        }
        return sql.sql("SELECT at FROM %s WHERE at >= :from AND at < :to ORDER BY at OFFSET :rows LIMIT 1"
                        .formatted(TIMES.get(name)))
                .param("from", time(place))
                .param("to", time(end(month)))
                .param("rows", ROWS_OF_A_TIME)
                .query((row, n) -> Math.max(micros(SqlTime.required(row, "at")), place + 1))
                .optional()
                .orElse(end(month));
    }

    /** Finds and locks values that are sealed under the key. */
    Found find(int key, long place, long after, int most) {
        List<String> places = new ArrayList<>();
        AtomicLong seen = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        bound(sql.sql(FIND.formatted(from(place, after), whole(), freed(), name)), place, after)
                .param("head", head(key))
                .param("most", most)
                .query(row -> {
                    seen.incrementAndGet();
                    long its = row.getLong("bytes");
                    if (!row.wasNull()) {
                        places.add(row.getString("place"));
                        bytes.addAndGet(its);
                    }
                });
        return new Found(seen.get(), places, bytes.get());
    }

    void cut(int key, List<String> places) {
        sql.sql("UPDATE \"%s\" t SET %s WHERE t.ctid = ANY (cast(:places AS tid[]))".formatted(name, cuts()))
                .param("head", head(key))
                .param("places", places.toArray(String[]::new))
                .update();
    }

    private boolean timed() {
        return BY_TIME.containsKey(name);
    }

    private String from(long place, long after) {
        return BY_TIME.getOrDefault(
                name,
                "\"%s\" t WHERE t.ctid >= '(%d,0)'::tid AND t.ctid < '(%d,0)'::tid".formatted(name, place, after));
    }

    private StatementSpec bound(StatementSpec statement, long place, long after) {
        return timed() ? statement.param("from", time(place)).param("to", time(after)) : statement;
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000;
    }

    private static OffsetDateTime time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private String whole() {
        return columns.stream().map(SealedTable::whole).collect(Collectors.joining(" OR "));
    }

    private static String whole(String column) {
        return "octet_length(t.\"%1$s\") > %2$d AND substring(t.\"%1$s\" FROM 1 FOR 5) = :head"
                .formatted(column, SealedColumns.SHORTER);
    }

    private String freed() {
        return columns.stream()
                .map(it -> "CASE WHEN %s THEN octet_length(t.\"%s\") - 5 ELSE 0 END".formatted(whole(it), it))
                .collect(Collectors.joining(" + "));
    }

    private String cuts() {
        return columns.stream()
                .map(it -> "\"%1$s\" = CASE WHEN %2$s THEN :head ELSE t.\"%1$s\" END".formatted(it, whole(it)))
                .collect(Collectors.joining(", "));
    }

    private static byte[] head(int key) {
        return ByteBuffer.allocate(Byte.BYTES + Integer.BYTES)
                .put((byte) 1)
                .putInt(key)
                .array();
    }
}
