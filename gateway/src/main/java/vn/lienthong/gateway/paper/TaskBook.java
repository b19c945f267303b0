package vn.lienthong.gateway.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.paper.TaskLine.What;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;

/** Reads tasks, the oldest first, and what happened to them. */
public final class TaskBook {

    static final String GATEWAY = "gateway";

    private final JdbcClient sql;

    TaskBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param after the last task of the page before, null for the first page */
    public List<PaperTask> page(TaskFilter filter, @Nullable Cursor after, int size, Sight sight) {
        Map<String, String> where = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        if (filter.states().isEmpty()) {
            where.put("ended", "ended_at IS NULL");
        } else {
            where.put("states", "state = ANY (:states)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        put(where, values, "unit", "unit = :unit", filter.unit());
        put(where, values, "claimedBy", "claimed_by = :claimedBy", filter.claimedBy());
        put(where, values, "before", "created_at <= :before", time(filter.createdBefore()));
        if (after != null) {
            where.put("after", "(created_at, id) > (:afterAt, :afterId)");
            values.put("afterAt", SqlTime.of(after.receivedAt()));
            values.put("afterId", after.id());
        }
        Seen seen = Seen.by(sight);
        where.put("seen", seen.byMessage("paper_task.message"));
        values.putAll(seen.parameters());
        values.put("size", size);
        String all = where.values().stream().collect(Collectors.joining(" AND "));
        return sql.sql("SELECT * FROM paper_task WHERE " + all + " ORDER BY created_at, id LIMIT :size")
                .params(values)
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<PaperTask> find(UUID id) {
        return sql.sql("SELECT * FROM paper_task WHERE id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    public List<TaskLine> history(UUID id) {
        return sql.sql("SELECT at, what, who, note FROM paper_task_line WHERE task = :id ORDER BY n")
                .param("id", id)
                .query((row, n) -> new TaskLine(
                        SqlTime.required(row, "at"),
                        What.valueOf(row.getString("what")),
                        row.getString("who"),
                        row.getString("note")))
                .list();
    }

    static PaperTask read(ResultSet row) throws SQLException {
        return new PaperTask(
                row.getObject("id", UUID.class),
                row.getObject("message", UUID.class),
                row.getString("dossier"),
                row.getString("register"),
                row.getString("unit"),
                row.getString("unit_then"),
                row.getObject("year", Integer.class),
                row.getString("why"),
                TaskState.valueOf(row.getString("state")),
                row.getInt("version"),
                SqlTime.required(row, "created_at"),
                SqlTime.required(row, "changed_at"),
                row.getString("claimed_by"),
                row.getObject("entry", Integer.class),
                row.getString("entered_by"),
                row.getObject("found", Boolean.class),
                row.getString("returned_for"),
                row.getString("confirmed_by"),
                SqlTime.read(row, "ended_at"));
    }

    private static void put(
            Map<String, String> where,
            Map<String, Object> values,
            String name,
            String condition,
            @Nullable Object value) {
        if (value != null) {
            where.put(name, condition);
            values.put(name, value);
        }
    }

    private static @Nullable Object time(@Nullable Instant at) {
        return at == null ? null : SqlTime.of(at);
    }
}
