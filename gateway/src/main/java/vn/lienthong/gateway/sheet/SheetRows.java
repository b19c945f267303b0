package vn.lienthong.gateway.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.gateway.sheet.DaySheet.Counts;

/** What the ledger says of a day, in rows. */
final class SheetRows {

    private static final String COUNTS = """
            WITH came AS (
                SELECT r.lane, m.state,
                       coalesce(m.unit, (SELECT s.unit FROM message s WHERE s.lane = m.lane AND s.subject = m.subject
                                         AND s.unit IS NOT NULL ORDER BY s.sequence DESC LIMIT 1), '') AS unit,
                       coalesce(m.channel, (SELECT s.channel FROM message s WHERE s.lane = m.lane AND s.subject = m.subject
                                            AND s.channel IS NOT NULL ORDER BY s.sequence DESC LIMIT 1), '') AS channel
                FROM receipt r JOIN message m ON m.id = r.message
                WHERE r.received_at >= :from AND r.received_at < :to AND r.lane <> 'PROVINCE' AND %s)
            SELECT CASE WHEN grouping(lane) = 0 THEN 'SYSTEM' WHEN grouping(unit) = 0 THEN 'UNIT' ELSE 'CHANNEL' END AS part,
                   coalesce(lane, unit, channel) AS name,
                   count(*) AS received,
                   count(*) FILTER (WHERE state = 'DELIVERED') AS delivered,
                   count(*) FILTER (WHERE state IN ('WAITING', 'SENDING', 'UNKNOWN', 'MANUAL')) AS waiting,
                   count(*) FILTER (WHERE state = 'PARKED') AS parked,
                   count(*) FILTER (WHERE state IN ('SUPERSEDED', 'CANCELLED')) AS withdrawn
            FROM came GROUP BY GROUPING SETS ((lane), (unit), (channel))
            ORDER BY 1, 2
            """;

    private static final String CONFIRMED = """
            SELECT r.lane, count(*) AS n
            FROM timeline t JOIN receipt r ON r.message = t.message
            WHERE t.at >= :from AND t.at < :to AND t.to_state = 'DELIVERED'
              AND NOT EXISTS (
                  SELECT FROM timeline e WHERE e.message = t.message AND e.n < t.n AND e.to_state = 'DELIVERED')
              AND %s
            GROUP BY r.lane
            """;

    private static final String OLDEST = """
            SELECT lane, min(received_at) AS oldest FROM message
            WHERE state = 'WAITING' AND held_for IS NULL AND received_at < :to AND %s GROUP BY lane
            """;

    private static final String CLOSED = """
            SELECT lane, 'OUTAGE' AS kind, began, ended FROM lane_outage
            WHERE began < :to AND (ended IS NULL OR ended > :from)
            UNION ALL
            SELECT lane, kind, begins, ends FROM lever
            WHERE begins < least(:to, :now) AND (ends IS NULL OR ends > greatest(:from, begins))
            ORDER BY began, lane, kind
            """;

    enum Part {
        SYSTEM,
        UNIT,
        CHANNEL
    }

    record Counted(Part part, String name, Counts counts) {}

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> lanes() {
        return jdbc.sql("SELECT lane FROM lane WHERE lane <> 'PROVINCE' ORDER BY lane")
                .query(String.class)
                .list();
    }

    List<Counted> counts(Span day, Sight sight) {
        return of(COUNTS, "m", sight)
                .params(day.bounds())
                .query((row, n) -> new Counted(
                        Part.valueOf(row.getString("part")),
                        row.getString("name"),
                        new Counts(
                                row.getLong("received"),
                                row.getLong("delivered"),
                                row.getLong("waiting"),
                                row.getLong("parked"),
                                row.getLong("withdrawn"))))
                .list();
    }

    Map<String, Long> confirmed(Span day, Sight sight) {
        Map<String, Long> found = new HashMap<>();
        of(CONFIRMED, "r", sight).params(day.bounds()).query(row -> {
            found.put(row.getString("lane"), row.getLong("n"));
        });
        return found;
    }

    Map<String, Instant> oldest(Span day, Sight sight) {
        Map<String, Instant> found = new HashMap<>();
        of(OLDEST, "message", sight).params(day.bounds()).query(row -> {
            found.put(row.getString("lane"), SqlTime.required(row, "oldest"));
        });
        return found;
    }

    private StatementSpec of(String statement, String table, Sight sight) {
        Seen seen = Seen.by(sight);
        return jdbc.sql(statement.formatted(seen.in(table))).params(seen.parameters());
    }

    List<Closed> closed(Span day, Instant now) {
        return jdbc.sql(CLOSED)
                .params(day.bounds())
                .param("now", Objects.requireNonNull(SqlTime.of(now)))
                .query((row, n) -> new Closed(
                        row.getString("lane"),
                        row.getString("kind"),
                        SqlTime.required(row, "began"),
                        SqlTime.read(row, "ended")))
                .list();
    }
}
