package vn.lienthong.gateway.api;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Quotes;

/** Reads what happened to messages, in order. */
@Component
final class Timelines {

    static final int MOST_LINES = 200;

    private static final String LINES = """
            SELECT t.message, t.n, t.at, t.what, t.from_state, t.to_state, t.token, t.node, t.note, t.quote
            FROM message m JOIN timeline t ON t.message = m.id AND t.n > m.timeline_length - :most
            WHERE m.id IN (:ids)
            ORDER BY t.message, t.n
            """;

    private record Line(UUID message, TimelineLine line) {}

    private final JdbcClient jdbc;
    private final Quotes quotes;

    Timelines(JdbcClient jdbc, Quotes quotes) {
        this.jdbc = jdbc;
        this.quotes = quotes;
    }

    /** @return the latest lines of each message, the oldest of them first */
    Map<UUID, List<TimelineLine>> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LINES)
                .param("ids", ids)
                .param("most", MOST_LINES)
                .query((row, n) -> line(new Columns(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::message, Collectors.mapping(Line::line, Collectors.toList())));
    }

    private Line line(Columns row) throws SQLException {
        return new Line(
                row.id("message"),
                TimelineLine.of(
                        Math.toIntExact(row.number("n")),
                        row.time("at"),
                        row.text("what"),
                        row.optionalText("from_state"),
                        row.text("to_state"),
                        row.number("token"),
                        row.masked("note", "quote", quotes, row.id("message")),
                        row.id("node")));
    }
}
