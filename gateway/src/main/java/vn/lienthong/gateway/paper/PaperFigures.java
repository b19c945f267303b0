package vn.lienthong.gateway.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;

/** What is open: computed from the tasks each time. */
public final class PaperFigures {

    private static final String BY_UNIT = """
            SELECT unit, count(*) FILTER (WHERE state = 'OPEN') AS open,
                   count(*) FILTER (WHERE state = 'CLAIMED') AS claimed,
                   count(*) FILTER (WHERE state = 'ENTERED') AS entered,
                   extract(epoch FROM :now - min(created_at))::bigint AS oldest
            FROM paper_task WHERE ended_at IS NULL AND %s GROUP BY unit ORDER BY unit
            """;

    /**
     * The open tasks of one unit.
     *
     * @param tasks how many are in each state
     * @param oldestSeconds age of the oldest
     */
    public record OfUnit(String unit, Map<TaskState, Long> tasks, long oldestSeconds) {}

    private final JdbcClient sql;
    private final Clock clock;

    PaperFigures(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<OfUnit> byUnit(Sight sight) {
        Seen seen = Seen.by(sight);
        return sql.sql(BY_UNIT.formatted(seen.byMessage("paper_task.message")))
                .params(seen.parameters())
                .param("now", SqlTime.of(clock.instant()))
                .query((row, n) -> read(row))
                .list();
    }

    private static OfUnit read(ResultSet row) throws SQLException {
        Map<TaskState, Long> tasks = new EnumMap<>(TaskState.class);
        tasks.put(TaskState.OPEN, row.getLong("open"));
        tasks.put(TaskState.CLAIMED, row.getLong("claimed"));
        tasks.put(TaskState.ENTERED, row.getLong("entered"));
        return new OfUnit(row.getString("unit"), tasks, Math.max(0, row.getLong("oldest")));
    }
}
