package vn.lienthong.gateway.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.report.Figures.Dossiers;
import vn.lienthong.gateway.report.Figures.Synchronised;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;

/** Where the day's dossiers stand: each is in exactly one part. */
final class DossierFigures {

    private static final String COUNT = """
            WITH came AS (
                SELECT DISTINCT r.subject
                FROM receipt r
                WHERE r.lane = 'NPSP' AND r.kind = 'STATE' AND r.received_at >= :from AND r.received_at < :to
                  AND NOT EXISTS (
                      SELECT FROM receipt e
                      WHERE e.lane = r.lane AND e.subject = r.subject AND e.kind = 'STATE'
                        AND e.received_at < :from)
                  AND %s),
            newest AS (
                SELECT DISTINCT ON (m.subject) m.subject, m.state, m.channel
                FROM message m JOIN came ON came.subject = m.subject
                WHERE m.lane = 'NPSP' AND m.kind = 'STATE' AND m.state NOT IN ('SUPERSEDED', 'CANCELLED')
                ORDER BY m.subject, m.epoch DESC, m.rank_version DESC, m.sequence DESC),
            stands AS (
                SELECT came.subject,
                       bool_or(m.state = 'PARKED') AS parked,
                       bool_or(m.state IN ('WAITING', 'SENDING', 'UNKNOWN', 'MANUAL')) AS open
                FROM came LEFT JOIN message m ON m.lane = 'NPSP' AND m.subject = came.subject
                GROUP BY came.subject),
            part AS (
                SELECT CASE
                    WHEN stands.parked THEN 'PARKED'
                    WHEN stands.open THEN 'WAITING'
                    WHEN newest.state = 'DELIVERED' THEN 'SYNCHRONISED'
                    ELSE 'WITHDRAWN' END AS part,
                    newest.channel
                FROM stands LEFT JOIN newest ON newest.subject = stands.subject)
            SELECT count(*) AS received,
                   count(*) FILTER (WHERE part = 'SYNCHRONISED') AS synchronised,
                   count(*) FILTER (WHERE part = 'SYNCHRONISED' AND channel = 'DIRECT') AS direct,
                   count(*) FILTER (WHERE part = 'SYNCHRONISED' AND channel = 'ONLINE') AS online,
                   count(*) FILTER (WHERE part = 'SYNCHRONISED' AND channel = 'POST') AS post,
                   count(*) FILTER (WHERE part = 'PARKED') AS parked,
                   count(*) FILTER (WHERE part = 'WAITING') AS waiting,
                   count(*) FILTER (WHERE part = 'WITHDRAWN') AS withdrawn
            FROM part
            """;

    private record Row(
            long received,
            long synchronised,
            long direct,
            long online,
            long post,
            long parked,
            long waiting,
            long withdrawn) {

        Dossiers dossiers() {
            long other = synchronised - direct - online - post;
            return new Dossiers(
                    received, new Synchronised(direct, online, post, other, synchronised), parked, waiting, withdrawn);
        }
    }

    private final JdbcClient jdbc;

    DossierFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Dossiers of(Day day, Sight sight) {
        Seen seen = Seen.by(sight);
        return jdbc.sql(COUNT.formatted(seen.in("r")))
                .params(seen.parameters())
                .params(day.bounds())
                .query(Row.class)
                .single()
                .dossiers();
    }
}
