package vn.lienthong.gateway.daybook;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.sheet.Span;

/**
 * What was open at the end of a day, counted another way than the account does: message by message. Both must agree. Lines by which a
 * message ended or came back stay for ever; a message without any line before a time was open then.
 */
final class OpenAt {

    private static final String COUNT = """
            WITH maybe AS (
                SELECT id AS message FROM message
                WHERE state IN ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED', 'MANUAL') AND received_at < :to
                UNION SELECT message FROM timeline WHERE at >= :to),
            open AS MATERIALIZED (
                SELECT r.lane, r.subject, r.kind, r.number, r.unit, r.channel
                FROM maybe JOIN receipt r ON r.message = maybe.message AND r.lane <> 'PROVINCE' AND r.received_at < :to
                WHERE coalesce(standing((SELECT t.to_state FROM timeline t WHERE t.message = r.message AND t.at < :to
                                         ORDER BY t.n DESC LIMIT 1)), 'OPEN') = 'OPEN'),
            dossier AS (
                SELECT DISTINCT o.subject FROM open o
                WHERE o.lane = 'NPSP' AND o.kind = 'STATE' AND NOT EXISTS (
                    SELECT FROM receipt r JOIN timeline t ON t.message = r.message
                    WHERE r.lane = 'NPSP' AND r.subject = o.subject AND r.kind = 'STATE'
                      AND t.to_state = 'DELIVERED' AND t.at < :to)),
            each AS (
                SELECT o.lane AS part,
                       coalesce(o.unit, (SELECT e.unit FROM receipt e WHERE e.lane = o.lane AND e.subject = o.subject
                            AND e.number < o.number AND e.unit IS NOT NULL ORDER BY e.number DESC LIMIT 1), '') AS unit,
                       coalesce(o.channel, (SELECT e.channel FROM receipt e WHERE e.lane = o.lane AND e.subject = o.subject
                            AND e.number < o.number AND e.channel IS NOT NULL ORDER BY e.number DESC LIMIT 1), '') AS channel
                FROM open o
                UNION ALL
                SELECT 'DOSSIER', coalesce(f.unit, ''), coalesce(f.channel, '')
                FROM dossier CROSS JOIN LATERAL (
                    SELECT r.unit, r.channel FROM receipt r
                    WHERE r.lane = 'NPSP' AND r.subject = dossier.subject AND r.kind = 'STATE' ORDER BY r.number LIMIT 1) f)
            SELECT part, unit, channel, count(*) AS n FROM each GROUP BY 1, 2, 3
            """;

    private final JdbcClient jdbc;

    OpenAt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by line, those with none left out */
    SortedMap<Line.Key, Long> endOf(LocalDate date) {
        SortedMap<Line.Key, Long> open = new TreeMap<>();
        jdbc.sql(COUNT).param("to", Span.of(date).bounds().get("to")).query(row -> {
            open.put(
                    new Line.Key(row.getString("part"), row.getString("unit"), row.getString("channel")),
                    row.getLong("n"));
        });
        return open;
    }
}
