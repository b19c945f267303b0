package vn.lienthong.gateway.report;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.report.Figures.ParkedGroup;
import vn.lienthong.mappings.text.Snippet;

/** The day's messages that need a person, by root cause. */
final class ParkedFigures {

    private static final String GROUPS = """
            SELECT m.lane, coalesce(m.cause, '') AS cause, coalesce(m.code, '') AS code,
                   coalesce((array_agg(m.reason ORDER BY m.changed_at DESC, m.id))[1], '') AS reason,
                   (array_agg(m.quote ORDER BY m.changed_at DESC, m.id))[1] AS quote,
                   (array_agg(m.id ORDER BY m.changed_at DESC, m.id))[1] AS id,
                   count(*) AS count
            FROM receipt r JOIN message m ON m.id = r.message
            WHERE r.received_at >= :from AND r.received_at < :to AND m.state = 'PARKED' AND r.lane <> 'PROVINCE'
            GROUP BY m.lane, m.fingerprint, coalesce(m.cause, ''), coalesce(m.code, '')
            ORDER BY count(*) DESC, 1, 2, 3, m.fingerprint
            """;

    private final JdbcClient jdbc;
    private final Quotes quotes;

    ParkedFigures(JdbcClient jdbc, Quotes quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    List<ParkedGroup> of(Day day) {
        return jdbc.sql(GROUPS)
                .params(day.bounds())
                .query((row, n) -> new ParkedGroup(
                        row.getString("lane"),
                        row.getString("cause"),
                        row.getString("code"),
                        Snippet.of(quotes.joined(
                                row.getObject("id", UUID.class), row.getString("reason"), row.getBytes("quote"))),
                        row.getLong("count")))
                .list();
    }
}
