package vn.lienthong.gateway.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;

/** What a job would do, does and has done, read from the ledger. */
public final class Preview {

    /** Messages without a result, by what the job would do with them. */
    private static final String PROSPECTS =
            "SELECT class, count(*) FROM replay_item WHERE job = :job AND result IS NULL GROUP BY class";

    private static final String ALL = "SELECT class, count(*) FROM replay_item WHERE job = :job GROUP BY class";
    private static final String RESULTS =
            "SELECT result, count(*) FROM replay_item WHERE job = :job AND result IS NOT NULL GROUP BY result";
    private static final String STATES = """
            SELECT m.state, count(*) FROM replay_item i JOIN message m ON m.id = i.message
            WHERE i.job = :job AND i.result = 'SENT' GROUP BY m.state
            """;
    private static final String DECISIONS = """
            SELECT cause, count(*) FROM replay_item
            WHERE job = :job AND class = 'NEEDS_DECISION' AND result IS NULL GROUP BY cause
            """;
    private static final String EXAMPLES = """
            SELECT message FROM replay_item WHERE job = :job AND class = :class ORDER BY n LIMIT 3
            """;
    private static final String ITEMS = """
            SELECT i.*, m.subject, m.state FROM replay_item i JOIN message m ON m.id = i.message
            WHERE i.job = :job AND i.n > :after
              AND (:result::text IS NULL OR i.result = :result) AND (:class::text IS NULL OR i.class = :class)
            ORDER BY i.n LIMIT :most
            """;

    /** About which the system is still to be asked; the message's own table has none of these columns. */
    private static final String UNLOOKED =
            "AND lookable AND looked_at IS NULL AND class IN ('TO_DO', 'NEEDS_DECISION')";

    /**
     * The job in figures.
     *
     * @param prospects all its messages, by what the preview or their turn said
     * @param waiting those without a result, likewise
     * @param decisions those without a result that need a decision, by cause
     * @param results those with one
     * @param sent where the messages that were sent are now
     * @param unlooked about how many the system is still to be asked
     * @param hold what it, or the making of its preview, stands behind at this moment
     */
    public record Figures(
            Map<Prospect, Long> prospects,
            Map<Prospect, Long> waiting,
            Map<String, Long> decisions,
            Map<String, Long> results,
            Map<String, Long> sent,
            long unlooked,
            Optional<Hold> hold) {}

    private final JdbcClient sql;
    private final Traffic traffic;

    Preview(JdbcClient sql, Traffic traffic) {
        this.sql = sql;
        this.traffic = traffic;
    }

    public Figures figures(Job job) {
        UUID id = job.id();
        return new Figures(
                prospects(ALL, id),
                prospects(PROSPECTS, id),
                counts(DECISIONS, id),
                counts(RESULTS, id),
                counts(STATES, id),
                unlooked(id),
                hold(job));
    }

    /** A few of the job's messages of this prospect. */
    public List<UUID> examples(UUID job, Prospect prospect) {
        return sql.sql(EXAMPLES)
                .param("job", job)
                .param("class", prospect.name())
                .query(UUID.class)
                .list();
    }

    /** @return the job's messages after this number */
    public List<JobItem> items(UUID job, @Nullable Prospect prospect, @Nullable String result, int after, int most) {
        return sql.sql(ITEMS)
                .param("job", job)
                .param("after", after)
                .param("result", result)
                .param("class", prospect == null ? null : prospect.name())
                .param("most", most)
                .query((row, n) -> item(row))
                .list();
    }

    /** How many messages the job would send, withdraw or book. */
    long actedOn(UUID job, Set<Cause> include) {
        Long count = sql.sql("""
                        SELECT count(*) FROM replay_item
                        WHERE job = :job AND result IS NULL
                          AND (class IN ('TO_DO', 'SHOWN_THERE')
                               OR (class = 'NEEDS_DECISION' AND cause = ANY(:include)))
                        """)
                .param("job", job)
                .param("include", include.stream().map(Cause::name).toArray(String[]::new))
                .query(Long.class)
                .single();
        return Objects.requireNonNull(count);
    }

    private Optional<Hold> hold(Job job) {
        return switch (job.state()) {
            case RUNNING ->
                job.what() == JobRequest.What.REPLAY
                        ? nextLane(job.id(), "").flatMap(traffic::before)
                        : Optional.empty();
            case PREPARING ->
                job.look()
                        ? nextLane(job.id(), UNLOOKED)
                                .filter(traffic::freshWaits)
                                .map(it -> Hold.FRESH_TRAFFIC)
                        : Optional.empty();
            case READY, AWAITING_APPROVAL, PAUSED, DONE, CANCELLED -> Optional.empty();
        };
    }

    private Optional<Lane> nextLane(UUID job, String which) {
        return sql.sql("""
                        SELECT m.lane FROM replay_item i JOIN message m ON m.id = i.message
                        WHERE i.job = :job AND i.result IS NULL %s ORDER BY i.n LIMIT 1
                        """.formatted(which))
                .param("job", job)
                .query(String.class)
                .optional()
                .map(Lane::valueOf);
    }

    private long unlooked(UUID job) {
        Long count = sql.sql("""
                        SELECT count(*) FROM replay_item
                        WHERE job = :job AND result IS NULL %s
                        """.formatted(UNLOOKED))
                .param("job", job)
                .query(Long.class)
                .single();
        return Objects.requireNonNull(count);
    }

    private Map<Prospect, Long> prospects(String select, UUID job) {
        Map<Prospect, Long> counts = new EnumMap<>(Prospect.class);
        counts(select, job).forEach((name, count) -> counts.put(Prospect.valueOf(name), count));
        return counts;
    }

    private Map<String, Long> counts(String select, UUID job) {
        Map<String, Long> counts = new TreeMap<>();
        sql.sql(select)
                .param("job", job)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    private static JobItem item(ResultSet row) throws SQLException {
        Instant done = SqlTime.read(row, "done_at");
        return new JobItem(
                row.getInt("n"),
                row.getObject("message", UUID.class),
                row.getString("subject"),
                row.getString("cause"),
                Prospect.valueOf(row.getString("class")),
                row.getString("seen"),
                row.getString("result"),
                row.getString("why"),
                done,
                row.getString("state"));
    }
}
