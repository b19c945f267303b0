package vn.lienthong.gateway.filed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.filed.FiledView.ContentView;
import vn.lienthong.gateway.filed.FiledView.MessageView;

/** Reads filed dossiers, the newest first. */
final class FiledPages {

    private static final String SELECT =
            "SELECT d.*, m.state AS m_state FROM filed_dossier d LEFT JOIN message m ON m.id = d.notice WHERE ";
    private static final String UNDER_LOCAL =
            "SELECT count(*) FROM message WHERE lane = 'NPSP' AND origin = :origin AND subject = :code";

    /** What is looked for; what is null is not asked for. @param before filed or handed over before */
    record Filter(
            @Nullable FiledState state,
            @Nullable Boolean calling,
            @Nullable String unit,
            @Nullable String procedure,
            @Nullable String origin,
            @Nullable Boolean linked,
            @Nullable Instant before) {}

    private final JdbcClient sql;
    private final FiledSealed sealed;

    FiledPages(JdbcClient sql, FiledSealed sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    /** @param after gives what comes after this one in the list, null for its beginning */
    List<FiledView> page(Filter filter, @Nullable UUID after, int size) {
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        add(
                where,
                parameters,
                "d.state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        add(where, parameters, "d.calling = :calling", "calling", filter.calling());
        add(where, parameters, "d.unit = :unit", "unit", filter.unit());
        add(where, parameters, "d.procedure = :procedure", "procedure", filter.procedure());
        add(where, parameters, "d.origin = :origin", "origin", filter.origin());
        add(where, parameters, "(d.local_code IS NOT NULL) = :linked", "linked", filter.linked());
        add(
                where,
                parameters,
                "d.first_at < :before",
                "before",
                filter.before() == null ? null : SqlTime.of(filter.before()));
        add(where, parameters, "d.id < :after", "after", after);
        return sql.sql(SELECT + where + " ORDER BY d.id DESC LIMIT :size")
                .params(parameters)
                .param("size", size)
                .query((row, n) -> view(row, null, null))
                .list();
    }

    /** With its contents. */
    Optional<FiledView> find(FiledRow found) {
        return sql.sql(SELECT + "d.id = :id")
                .param("id", found.id())
                .query((row, n) -> view(row, underLocalCode(found), contents(found.id())))
                .optional();
    }

    private @Nullable Long underLocalCode(FiledRow found) {
        if (found.localCode() == null) {
            return null;
        }
        long told = sql.sql(UNDER_LOCAL)
                .param("origin", found.origin())
                .param("code", found.localCode())
                .query(Long.class)
                .single();
        return told == 0 ? null : told;
    }

    private List<ContentView> contents(UUID dossier) {
        return sql.sql("SELECT * FROM filed_content WHERE dossier = :dossier ORDER BY n")
                .param("dossier", dossier)
                .query((row, i) -> new ContentView(
                        row.getInt("n"),
                        row.getString("verdict"),
                        row.getString("door"),
                        row.getLong("times"),
                        SqlTime.required(row, "first_at"),
                        SqlTime.required(row, "last_at"),
                        sealed.findings(dossier, row.getInt("n"), row.getBytes("findings")),
                        SqlTime.read(row, "seen_at"),
                        row.getString("seen_by"),
                        row.getString("seen_reason")))
                .list();
    }

    private static FiledView view(ResultSet row, @Nullable Long underLocal, @Nullable List<ContentView> contents)
            throws SQLException {
        FiledState state = FiledState.valueOf(row.getString("state"));
        String trouble = row.getString("trouble");
        UUID notice = row.getObject("notice", UUID.class);
        return new FiledView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("local_code"),
                state.name(),
                state.meaning(),
                row.getBoolean("calling"),
                row.getLong("calls"),
                SqlTime.required(row, "first_at"),
                SqlTime.required(row, "last_at"),
                row.getString("origin"),
                row.getString("procedure"),
                row.getString("unit"),
                row.getString("unit_before"),
                row.getString("unit_since"),
                SqlTime.read(row, "filed_at"),
                SqlTime.read(row, "taken_at"),
                notice == null ? null : new MessageView(notice, row.getString("m_state")),
                SqlTime.read(row, "linked_at"),
                row.getString("linked_by"),
                trouble == null ? null : LocalCode.of(trouble),
                underLocal,
                contents);
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
}
