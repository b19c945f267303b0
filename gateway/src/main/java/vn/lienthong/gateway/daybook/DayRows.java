package vn.lienthong.gateway.daybook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** The days that are written. */
final class DayRows {

    private static final String LINE = """
            INSERT INTO day_line (date, part, unit, channel, opening, received, delivered, withdrawn, reopened, closing)
            VALUES (:date, :part, :unit, :channel, :opening, :received, :delivered, :withdrawn, :reopened, :closing)
            """;
    private static final String CORRECTION = """
            INSERT INTO day_correction (date, part, unit, channel, corrects, was, became, count)
            VALUES (:date, :part, :unit, :channel, :corrects, :was, :became, :count)
            """;
    private static final String SUMS = """
            SELECT part, unit, channel,
                   coalesce(sum(opening) FILTER (WHERE date = :first), 0)::bigint AS opening,
                   sum(received)::bigint AS received, sum(delivered)::bigint AS delivered,
                   sum(withdrawn)::bigint AS withdrawn, sum(reopened)::bigint AS reopened,
                   coalesce(sum(closing) FILTER (WHERE date = :last), 0)::bigint AS closing
            FROM day_line WHERE date BETWEEN :first AND :last GROUP BY 1, 2, 3
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    DayRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whoever has it writes the next day; others wait until this transaction ends. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('lienthong.daybook'))")
                .query((row, n) -> true)
                .single();
    }

    Optional<LocalDate> last() {
        return day("SELECT max(date) FROM day_account");
    }

    Optional<LocalDate> first() {
        return day("SELECT min(date) FROM day_account");
    }

    /** @return the day of the first receipt */
    Optional<LocalDate> beginning() {
        return day("SELECT (min(received_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM receipt");
    }

    private Optional<LocalDate> day(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** The sums of days that are all written; empty lines are left out. */
    DayAccount sum(LocalDate first, LocalDate last) {
        SortedMap<Line.Key, Balance> lines = new TreeMap<>();
        jdbc.sql(SUMS).param("first", first).param("last", last).query(row -> {
            lines.put(
                    new Line.Key(row.getString("part"), row.getString("unit"), row.getString("channel")),
                    new Balance(
                            row.getLong("opening"),
                            row.getLong("received"),
                            row.getLong("delivered"),
                            row.getLong("withdrawn"),
                            row.getLong("reopened"),
                            row.getLong("closing")));
        });
        return new DayAccount(first, last, true, lines, corrections(first, last));
    }

    private List<Correction> corrections(LocalDate first, LocalDate last) {
        return jdbc.sql("SELECT * FROM day_correction WHERE date BETWEEN :first AND :last"
                        + " ORDER BY date, corrects, part, unit, channel, was, became")
                .param("first", first)
                .param("last", last)
                .query(Correction.class)
                .list();
    }

    void write(DayAccount day, Instant now) {
        jdbc.sql("INSERT INTO day_account (date, written_at) VALUES (:date, :now)")
                .param("date", day.from())
                .param("now", Objects.requireNonNull(SqlTime.of(now)))
                .update();
        List<MapSqlParameterSource> lines = new ArrayList<>();
        day.lines()
                .forEach((key, it) -> lines.add(key(day.from(), key.part(), key.unit(), key.channel())
                        .addValue("opening", it.opening())
                        .addValue("received", it.received())
                        .addValue("delivered", it.delivered())
                        .addValue("withdrawn", it.withdrawn())
                        .addValue("reopened", it.reopened())
                        .addValue("closing", it.closing())));
        batches.batchUpdate(LINE, lines.toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate(
                CORRECTION,
                day.corrections().stream()
                        .map(it -> key(it.date(), it.part(), it.unit(), it.channel())
                                .addValue("corrects", it.corrects())
                                .addValue("was", it.was())
                                .addValue("became", it.became())
                                .addValue("count", it.count()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource key(LocalDate date, String part, String unit, String channel) {
        return new MapSqlParameterSource("date", date)
                .addValue("part", part)
                .addValue("unit", unit)
                .addValue("channel", channel);
    }
}
