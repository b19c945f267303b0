package vn.lienthong.gateway.daybook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.sheet.Span;

/**
 * What happened on a day, out of the lines that were written to the timelines on it. Each message counts for the unit and the channel
 * that were known of its subject when it came, for ever; each dossier for those of its first state.
 */
final class Flows {

    private static final String MOVED = """
            WITH touched AS MATERIALIZED (
                SELECT t.message, min(t.n) AS first, max(t.n) AS last
                FROM timeline t WHERE t.at >= :from AND t.at < :to GROUP BY t.message),
            moved AS MATERIALIZED (
                SELECT r.lane AS part, r.subject, r.kind,
                       coalesce(r.unit, (SELECT e.unit FROM receipt e
                            WHERE e.lane = r.lane AND e.subject = r.subject AND e.number < r.number AND e.unit IS NOT NULL
                            ORDER BY e.number DESC LIMIT 1), '') AS unit,
                       coalesce(r.channel, (SELECT e.channel FROM receipt e
                            WHERE e.lane = r.lane AND e.subject = r.subject AND e.number < r.number AND e.channel IS NOT NULL
                            ORDER BY e.number DESC LIMIT 1), '') AS channel,
                       standing(b.to_state) AS was, standing(a.to_state) AS became, b.at AS since
                FROM touched
                JOIN receipt r ON r.message = touched.message AND r.lane <> 'PROVINCE'
                JOIN timeline a ON a.message = touched.message AND a.n = touched.last
                LEFT JOIN timeline b ON b.message = touched.message AND b.n = touched.first - 1),
            dossier AS (
                SELECT (array_agg(coalesce(r.unit, '') ORDER BY r.number))[1] AS unit,
                       (array_agg(coalesce(r.channel, '') ORDER BY r.number))[1] AS channel,
                       CASE WHEN bool_or(b.told) THEN 'DELIVERED' WHEN bool_or(b.standing = 'OPEN') THEN 'OPEN'
                            WHEN bool_or(b.standing IS NOT NULL) THEN 'WITHDRAWN' END AS was,
                       CASE WHEN bool_or(a.told) THEN 'DELIVERED' WHEN bool_or(a.standing = 'OPEN') THEN 'OPEN'
                            ELSE 'WITHDRAWN' END AS became,
                       max(b.at) AS since
                FROM (SELECT DISTINCT subject FROM moved WHERE part = 'NPSP' AND kind = 'STATE') s
                JOIN receipt r ON r.lane = 'NPSP' AND r.subject = s.subject AND r.kind = 'STATE' AND r.received_at < :to
                CROSS JOIN LATERAL (
                    SELECT standing((array_agg(t.to_state ORDER BY t.n DESC))[1]) AS standing,
                           bool_or(t.to_state = 'DELIVERED') AS told, max(t.at) AS at
                    FROM timeline t WHERE t.message = r.message AND t.at < :from) b
                CROSS JOIN LATERAL (
                    SELECT standing((array_agg(t.to_state ORDER BY t.n DESC))[1]) AS standing,
                           bool_or(t.to_state = 'DELIVERED') AS told
                    FROM timeline t WHERE t.message = r.message AND t.at < :to) a
                GROUP BY s.subject),
            each AS (
                SELECT part, unit, channel, was, became, since FROM moved
                UNION ALL SELECT 'DOSSIER', unit, channel, was, became, since FROM dossier)
            SELECT part, unit, channel, was, became,
                   CASE WHEN was IN ('DELIVERED', 'WITHDRAWN') AND was <> became
                        THEN (since AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS corrects,
                   count(*) AS n
            FROM each WHERE was IS DISTINCT FROM became
            GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 6, 4, 5
            """;

    /** @param lines without opening and closing */
    record Flow(SortedMap<Line.Key, Balance> lines, List<Correction> corrections) {}

    private final JdbcClient jdbc;

    Flows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Flow of(LocalDate date) {
        Flow flow = new Flow(new TreeMap<>(), new ArrayList<>());
        jdbc.sql(MOVED).params(Span.of(date).bounds()).query(row -> {
            add(flow, date, row);
        });
        return flow;
    }

    private static void add(Flow flow, LocalDate date, ResultSet row) throws SQLException {
        Line.Key key = new Line.Key(row.getString("part"), row.getString("unit"), row.getString("channel"));
        String was = row.getString("was");
        String became = row.getString("became");
        long n = row.getLong("n");
        LocalDate corrects = row.getObject("corrects", LocalDate.class);
        flow.lines().merge(key, moved(was == null, became, corrects != null, n), Balance::beside);
        if (corrects != null) {
            flow.corrections()
                    .add(new Correction(date, corrects, key.part(), key.unit(), key.channel(), was, became, n));
        }
    }

    private static Balance moved(boolean received, String became, boolean corrected, long n) {
        return new Balance(
                0,
                received ? n : 0,
                became.equals("DELIVERED") ? n : 0,
                became.equals("WITHDRAWN") ? n : 0,
                corrected ? n : 0,
                0);
    }
}
