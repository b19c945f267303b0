package vn.lienthong.gateway.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.report.Figures.Hour;
import vn.lienthong.gateway.report.Figures.Messages;

/** What became of the day's messages, and when they came and went. Notices to the origins are not among them. */
final class MessageFigures {

    private static final String COUNT = """
            SELECT count(*) AS received,
                   count(*) FILTER (WHERE f.state = 'WAITING') AS waiting,
                   count(*) FILTER (WHERE f.state = 'SENDING') AS sending,
                   count(*) FILTER (WHERE f.state = 'UNKNOWN') AS unknown,
                   count(*) FILTER (WHERE f.state = 'PARKED') AS parked,
                   count(*) FILTER (WHERE f.state = 'MANUAL') AS manual,
                   count(*) FILTER (WHERE f.state = 'DELIVERED') AS delivered,
                   count(*) FILTER (WHERE f.state = 'SUPERSEDED') AS superseded,
                   count(*) FILTER (WHERE f.state = 'CANCELLED') AS cancelled
            FROM receipt r
            LEFT JOIN LATERAL (
                SELECT t.to_state AS state FROM timeline t WHERE t.message = r.message ORDER BY t.n DESC LIMIT 1
            ) f ON true
            WHERE r.received_at >= :from AND r.received_at < :to AND r.lane <> 'PROVINCE'
            """;

    private static final String BY_HOUR = """
            WITH came AS (
                SELECT floor(extract(epoch FROM received_at - :from) / 3600)::int AS hour, count(*) AS n
                FROM receipt WHERE received_at >= :from AND received_at < :to AND lane <> 'PROVINCE' GROUP BY 1),
            went AS (
                SELECT floor(extract(epoch FROM t.at - :from) / 3600)::int AS hour, count(*) AS n
                FROM timeline t JOIN receipt r ON r.message = t.message AND r.lane <> 'PROVINCE'
                WHERE t.at >= :from AND t.at < :to AND t.to_state = 'DELIVERED'
                  AND NOT EXISTS (
                      SELECT FROM timeline e
                      WHERE e.message = t.message AND e.n < t.n AND e.to_state = 'DELIVERED')
                GROUP BY 1)
            SELECT h.hour, coalesce(came.n, 0) AS received, coalesce(went.n, 0) AS delivered
            FROM generate_series(0, 23) AS h (hour)
            LEFT JOIN came ON came.hour = h.hour
            LEFT JOIN went ON went.hour = h.hour
            ORDER BY h.hour
            """;

    private final JdbcClient jdbc;

    MessageFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Messages of(Day day) {
        return jdbc.sql(COUNT).params(day.bounds()).query(Messages.class).single();
    }

    List<Hour> byHour(Day day) {
        return jdbc.sql(BY_HOUR).params(day.bounds()).query(Hour.class).list();
    }
}
