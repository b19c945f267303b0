package vn.lienthong.gateway.replay;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.replay.JobRequest.What;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.message.Cause;

/** The table {@code replay_job}. */
final class JobRows {

    private static final String OPEN = "state NOT IN ('DONE', 'CANCELLED')";

    private final JdbcClient sql;

    JobRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false where this person has used the request id before */
    boolean insert(UUID id, JobRequest request, String selection, String hash, Caller who, Instant now) {
        return sql.sql("""
                        INSERT INTO replay_job (id, request_id, who, what, selection, selection_hash, reason, rate, look, units,
                            state, created_at, changed_at)
                        VALUES (:id, :request, :who, :what, :selection::jsonb, :hash, :reason, :rate, :look, :units,
                            'PREPARING', :now, :now)
                        ON CONFLICT (who, request_id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("request", request.requestId())
                        .param("who", who.name())
                        .param("units", Seen.by(who.sight()).units())
                        .param("what", request.what().name())
                        .param("selection", selection)
                        .param("hash", hash)
                        .param("reason", request.reason())
                        .param("rate", request.rate())
                        .param("look", request.look())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /** Makes all who would make a job with this selection do so one after the other, until the transaction ends. */
    void alone(String hash) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtext('replay'), hashtext(:hash))")
                .param("hash", hash)
                .query((row, n) -> true)
                .list();
    }

    Optional<UUID> openWith(String hash) {
        return sql.sql("SELECT id FROM replay_job WHERE selection_hash = :hash AND " + OPEN
                        + " ORDER BY created_at LIMIT 1")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }

    Optional<Job> byRequest(String who, String request) {
        return sql.sql("SELECT * FROM replay_job WHERE who = :who AND request_id = :request")
                .param("who", who)
                .param("request", request)
                .query((row, n) -> job(row))
                .optional();
    }

    boolean isAbout(UUID id, String hash) {
        return Boolean.TRUE.equals(sql.sql("SELECT selection_hash = :hash FROM replay_job WHERE id = :id")
                .param("hash", hash)
                .param("id", id)
                .query(Boolean.class)
                .single());
    }

    Optional<Job> find(UUID id) {
        return sql.sql("SELECT * FROM replay_job WHERE id = :id")
                .param("id", id)
                .query((row, n) -> job(row))
                .optional();
    }

    /** The job, its row locked until the transaction ends. */
    Optional<Job> lock(UUID id) {
        return sql.sql("SELECT * FROM replay_job WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> job(row))
                .optional();
    }

    String selection(UUID id) {
        return sql.sql("SELECT selection::text FROM replay_job WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** @return jobs before this one, newest first; from the newest where it is null */
    List<Job> page(@Nullable UUID before, int most, Caller who) {
        return sql.sql("""
                        SELECT * FROM replay_job
                        WHERE (:before::uuid IS NULL OR id < :before::uuid)
                          AND (:units::text[] IS NULL OR (who = :who AND units <@ :units::text[]))
                        ORDER BY id DESC LIMIT :most
                        """)
                .param("units", Seen.by(who.sight()).units())
                .param("who", who.name())
                .param("before", before)
                .param("most", most)
                .query((row, n) -> job(row))
                .list();
    }

    /** Jobs on which there is work to do. */
    List<Job> working() {
        return sql.sql("SELECT * FROM replay_job WHERE state IN ('PREPARING', 'RUNNING') ORDER BY created_at, id")
                .query((row, n) -> job(row))
                .list();
    }

    void move(UUID id, JobState to, Instant now) {
        sql.sql("""
                        UPDATE replay_job SET state = :to, changed_at = :now,
                            started_at = CASE WHEN :to = 'RUNNING' THEN coalesce(started_at, :now) ELSE started_at END
                        WHERE id = :id
                        """)
                .param("to", to.name())
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** The preview is complete, unless the job was given up meanwhile. */
    void prepared(UUID id, Instant now) {
        end(id, JobState.PREPARING, JobState.READY, now);
    }

    /** Every message has its result, unless the job was paused or given up meanwhile. */
    void done(UUID id, Instant now) {
        end(id, JobState.RUNNING, JobState.DONE, now);
    }

    private void end(UUID id, JobState from, JobState to, Instant now) {
        sql.sql("UPDATE replay_job SET state = :to, changed_at = :now WHERE id = :id AND state = :from")
                .param("to", to.name())
                .param("now", SqlTime.of(now))
                .param("id", id)
                .param("from", from.name())
                .update();
    }

    void decide(UUID id, Set<Cause> include) {
        sql.sql("UPDATE replay_job SET include = :include WHERE id = :id")
                .param("include", include.stream().map(Cause::name).toArray(String[]::new))
                .param("id", id)
                .update();
    }

    void await(UUID id, UUID approval) {
        sql.sql("UPDATE replay_job SET approval = :approval WHERE id = :id")
                .param("approval", approval)
                .param("id", id)
                .update();
    }

    /** Takes or keeps the job for a node, by the database's clock; false while another node has it. */
    boolean hold(UUID id, UUID node, Duration length) {
        return sql.sql("""
                        UPDATE replay_job SET holder = :node,
                            held_until = clock_timestamp() + :length * interval '1 millisecond'
                        WHERE id = :id AND (holder = :node OR held_until IS NULL OR held_until < clock_timestamp())
                        """)
                        .param("node", node)
                        .param("length", length.toMillis())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether the job's rate allows the next message now, by the database's clock. */
    boolean due(UUID id) {
        return Boolean.TRUE.equals(sql.sql("SELECT next_at <= clock_timestamp() FROM replay_job WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single());
    }

    /** The next message follows after this time; what was let pass unused is not caught up. */
    void next(UUID id, Duration after) {
        sql.sql("""
                        UPDATE replay_job SET next_at =
                            greatest(next_at, clock_timestamp() - interval '1 second') + :micros * interval '1 microsecond'
                        WHERE id = :id
                        """).param("micros", after.toNanos() / 1_000).param("id", id).update();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("request_id"),
                row.getString("who"),
                What.valueOf(row.getString("what")),
                row.getString("reason"),
                row.getDouble("rate"),
                row.getBoolean("look"),
                causes(row.getArray("include")),
                JobState.valueOf(row.getString("state")),
                row.getObject("approval", UUID.class),
                SqlTime.required(row, "created_at"),
                SqlTime.required(row, "changed_at"),
                SqlTime.read(row, "started_at"),
                row.getBoolean("frozen"),
                row.getInt("items"));
    }

    private static Set<Cause> causes(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Cause::valueOf).collect(Collectors.toSet());
    }
}
