package vn.lienthong.gateway.api;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.routes.message.Cause;

/** Reads what needs a person, one line for each root cause. */
@Component
public final class ParkedGroups {

    public static final int MOST = 500;

    private static final String GROUPS = """
            WITH parked AS (
                SELECT lane, coalesce(fingerprint, '') AS fingerprint, cause, coalesce(code, '') AS code, id, subject,
                       reason, quote, changed_at,
                       count(*) OVER same AS n, min(changed_at) OVER same AS since,
                       row_number() OVER (
                           PARTITION BY lane, fingerprint ORDER BY changed_at DESC, id DESC) AS newest
                FROM message WHERE state = 'PARKED' AND %s
                WINDOW same AS (PARTITION BY lane, fingerprint))
            SELECT * FROM parked WHERE newest = 1 ORDER BY n DESC, lane, fingerprint LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final Quotes quotes;
    private final GroupsInJobs inJobs;
    private final Runbook runbook;

    ParkedGroups(JdbcClient jdbc, Quotes quotes, GroupsInJobs inJobs, Runbook runbook) {
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.inJobs = inJobs;
        this.runbook = runbook;
    }

    /** @return the largest groups first, with those of their messages that may be seen */
    public List<ParkedGroup> all(Sight sight) {
        Seen seen = Seen.by(sight);
        GroupsInJobs.Found jobs = inJobs.now(sight);
        return jdbc.sql(GROUPS.formatted(seen.in("message")))
                .params(seen.parameters())
                .param("most", MOST)
                .query((row, n) -> group(new Columns(row), jobs))
                .list();
    }

    private ParkedGroup group(Columns row, GroupsInJobs.Found jobs) throws SQLException {
        @Nullable String name = row.optionalText("cause");
        @Nullable Cause cause = name == null ? null : Cause.valueOf(name);
        return new ParkedGroup(
                row.text("lane"),
                row.text("fingerprint"),
                cause == null ? null : CauseView.of(cause),
                row.text("code"),
                row.number("n"),
                row.time("since"),
                row.time("changed_at"),
                new ParkedGroup.Example(
                        row.id("id"), row.text("subject"), row.masked("reason", "quote", quotes, row.id("id"))),
                cause == null ? null : runbook.of(cause),
                jobs.of(row.text("lane"), row.text("fingerprint")));
    }
}
