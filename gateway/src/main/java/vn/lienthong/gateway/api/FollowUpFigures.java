package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;

/** Counts what is awaited from the civil registry. */
@Component
final class FollowUpFigures {

    private static final String COUNT = """
            SELECT standing AS name, count(*) AS n, 0 AS place FROM follow_up WHERE %1$s GROUP BY standing
            UNION ALL
            SELECT 'OVERDUE', count(*), 1 FROM follow_up
            WHERE %1$s AND overdue_at < :now AND standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP')
            UNION ALL
            SELECT 'TROUBLED', count(*), 2 FROM follow_up
            WHERE %1$s AND trouble <> '' AND standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP')
            ORDER BY place, name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the figures of what is seen at this moment by name, or null where nothing was ever followed */
    @Nullable
    Map<String, Long> now(Sight sight) {
        Seen seen = Seen.by(sight);
        Map<String, Long> figures = new LinkedHashMap<>();
        jdbc.sql(COUNT.formatted(seen.byMessage("follow_up.message")))
                .params(seen.parameters())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    figures.put(row.getString("name"), row.getLong("n"));
                });
        return figures.size() == 2 ? null : figures;
    }
}
