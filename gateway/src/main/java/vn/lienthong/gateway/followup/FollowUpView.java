package vn.lienthong.gateway.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.followup.Standing;

/**
 * What is awaited of one dossier.
 *
 * @param dossier the province's code
 * @param type what it asks for
 * @param unit code of the commune that registers
 * @param message the newest submission that the registry took, when it did so {@code submittedAt}
 * @param status where it stands at the registry, {@code since} when
 * @param overdue whether it stands so for longer than it should
 * @param nextQuestion when the registry is asked about it next, absent where it is not asked any more
 * @param asked how often it was asked about
 * @param trouble the registry's code where it refuses the question itself
 * @param history in order; absent in lists
 */
@JsonInclude(Include.NON_NULL)
record FollowUpView(
        UUID id,
        String dossier,
        String type,
        String unit,
        String origin,
        UUID message,
        Instant submittedAt,
        String status,
        Words meaning,
        Instant since,
        boolean overdue,
        Instant overdueAt,
        @Nullable Instant nextQuestion,
        long asked,
        @Nullable Instant lastAsked,
        @Nullable String trouble,
        @Nullable List<LineView> history) {

    static FollowUpView of(ResultSet row, Instant now) throws SQLException {
        Standing standing = Standing.valueOf(row.getString("standing"));
        Instant overdueAt = SqlTime.required(row, "overdue_at");
        String trouble = row.getString("trouble");
        return new FollowUpView(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("type"),
                row.getString("unit"),
                row.getString("origin"),
                row.getObject("message", UUID.class),
                SqlTime.required(row, "submitted_at"),
                standing.name(),
                StandingWords.meaning(standing),
                SqlTime.required(row, "since"),
                !standing.ended() && overdueAt.isBefore(now),
                overdueAt,
                standing.ended() ? null : SqlTime.required(row, "due"),
                row.getLong("asked"),
                SqlTime.read(row, "asked_at"),
                trouble.isEmpty() ? null : trouble,
                null);
    }

    FollowUpView with(List<LineView> lines) {
        return new FollowUpView(
                id,
                dossier,
                type,
                unit,
                origin,
                message,
                submittedAt,
                status,
                meaning,
                since,
                overdue,
                overdueAt,
                nextQuestion,
                asked,
                lastAsked,
                trouble,
                lines);
    }
}
