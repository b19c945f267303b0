package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.routes.followup.Standing;

/** Reads what is followed, the newest first. */
final class FollowUpList {

    private static final String OPEN = "standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP')";

    /** What is looked for; what is null is not asked for. */
    record Filter(
            @Nullable String unit,
            @Nullable Standing status,
            @Nullable Boolean overdue,
            @Nullable UUID message) {}

    private final JdbcClient sql;
    private final FollowUpLines lines;
    private final Clock clock;

    FollowUpList(JdbcClient sql, FollowUpLines lines, Clock clock) {
        this.sql = sql;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param after gives what comes after it in the list, null for its beginning */
    List<FollowUpView> page(Filter filter, @Nullable UUID after, int size, Sight sight) {
        Instant now = clock.instant();
        Seen seen = Seen.by(sight);
        StringBuilder where = new StringBuilder(seen.byMessage("follow_up.message"));
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        add(where, parameters, "unit = :unit", "unit", filter.unit());
        add(where, parameters, "standing = :standing", "standing", name(filter.status()));
        add(where, parameters, "message = :message", "message", filter.message());
        add(where, parameters, "id < :after", "after", after);
        if (filter.overdue() != null) {
            where.append(filter.overdue() ? " AND " : " AND NOT ").append("(overdue_at < :now AND " + OPEN + ")");
            parameters.put("now", now.atOffset(ZoneOffset.UTC));
        }
        return sql.sql("SELECT * FROM follow_up WHERE " + where + " ORDER BY id DESC LIMIT :size")
                .params(parameters)
                .param("size", size)
                .query((row, n) -> FollowUpView.of(row, now))
                .list();
    }

    /** With its history. */
    Optional<FollowUpView> find(UUID id) {
        Instant now = clock.instant();
        return sql.sql("SELECT * FROM follow_up WHERE id = :id")
                .param("id", id)
                .query((row, n) -> FollowUpView.of(row, now))
                .optional()
                .map(it -> it.with(lines.of(id)));
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Standing standing) {
        return standing == null ? null : standing.name();
    }
}
