package vn.lienthong.gateway.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.ParkedGroup.InJob;
import vn.lienthong.gateway.replay.JobState;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Sight;

/** Which of the parked messages somebody has in hand already. */
@Component
final class GroupsInJobs {

    /** A preview that nobody has run is in nobody's hand. */
    private static final String IN_JOBS = """
            SELECT message.lane, coalesce(message.fingerprint, '') AS fingerprint, job.id, job.what, job.who, job.state, count(*) AS n
            FROM replay_job job
            JOIN replay_item item ON item.job = job.id AND item.result IS NULL
            JOIN message ON message.id = item.message AND message.state = 'PARKED' AND message.parkings = item.parking
            WHERE job.state IN ('AWAITING_APPROVAL', 'RUNNING', 'PAUSED') AND %s
            GROUP BY message.lane, message.fingerprint, job.id ORDER BY job.created_at
            """;

    private record Group(String lane, String fingerprint) {}

    /** The jobs of every group. */
    record Found(Map<Group, List<InJob>> jobs) {
        List<InJob> of(String lane, String fingerprint) {
            return jobs.getOrDefault(new Group(lane, fingerprint), List.of());
        }
    }

    private final JdbcClient jdbc;

    GroupsInJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found now(Sight sight) {
        Seen seen = Seen.by(sight);
        Map<Group, List<InJob>> jobs = new HashMap<>();
        jdbc.sql(IN_JOBS.formatted(seen.in("message")))
                .params(seen.parameters())
                .query(row -> {
                    Columns columns = new Columns(row);
                    jobs.computeIfAbsent(
                                    new Group(columns.text("lane"), columns.text("fingerprint")),
                                    it -> new ArrayList<>())
                            .add(new InJob(
                                    columns.id("id"),
                                    columns.text("what"),
                                    columns.text("who"),
                                    columns.number("n"),
                                    JobWords.of(JobState.valueOf(columns.text("state")))));
                });
        return new Found(jobs);
    }
}
