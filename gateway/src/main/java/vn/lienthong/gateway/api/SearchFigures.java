package vn.lienthong.gateway.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.search.Where;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/** Counts what a search finds. */
@Component
final class SearchFigures {

    static final int MOST_HOURS = 24 * 31;

    /** @param received messages that were received in the hour that begins at {@code from} */
    record Hour(Instant from, long received) {}

    /**
     * @param total how many messages the search finds
     * @param states by state; those without messages are left out
     * @param causes by cause, of those that need a person now
     * @param hours by the hour of receipt, the latest {@value SearchFigures#MOST_HOURS} that have any, the newest first
     */
    record Figures(long total, Map<State, Long> states, Map<Cause, Long> causes, List<Hour> hours) {}

    private final JdbcClient jdbc;

    SearchFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Figures of(Where where) {
        Map<State, Long> states = new EnumMap<>(State.class);
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        List<Hour> hours = new ArrayList<>();
        jdbc.sql(sql(where)).params(where.parameters()).query(row -> {
            Columns columns = new Columns(row);
            long count = columns.number("n");
            @Nullable String state = columns.optionalText("state");
            @Nullable String cause = columns.optionalText("cause");
            @Nullable Instant hour = columns.optionalTime("hour");
            if (state != null) {
                states.put(State.valueOf(state), count);
            } else if (cause != null) {
                causes.put(Cause.valueOf(cause), count);
            } else if (hour != null && hours.size() < MOST_HOURS) {
                hours.add(new Hour(hour, count));
            }
        });
        long total = states.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(total, states, causes, hours);
    }

    /** One statement, so that all figures are of one moment. */
    private static String sql(Where where) {
        return """
                WITH found AS MATERIALIZED (
                    SELECT m.state, CASE WHEN m.state IN ('PARKED', 'MANUAL') THEN m.cause END AS cause,
                           date_trunc('hour', m.received_at, 'UTC') AS hour
                    FROM %s)
                SELECT state, cause, hour, count(*) AS n FROM found
                GROUP BY GROUPING SETS ((state), (cause), (hour))
                ORDER BY hour DESC NULLS FIRST
                """.formatted(where.from());
    }
}
