package vn.lienthong.gateway.replay;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.replay.Selection.Filter;

/**
 * Lists a job's messages, of those that the one who made it may see, a piece at a time, inside the database: from then on the job is about these, whatever parks later.
 * Each piece goes on after the last message that the one before looked at, so that a job killed half-way goes on there.
 */
final class Freezing {

    private static final int PIECE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String LIST = """
            WITH j AS (SELECT * FROM replay_job WHERE id = :job),
            piece AS (
                SELECT m.* FROM message m, j
                WHERE m.id > coalesce(j.frozen_to, '%s') %s AND %s ORDER BY m.id LIMIT :piece),
            listed AS (
                INSERT INTO replay_item (job, n, message, parking, cause, class, lookable)
                SELECT j.id, j.items + row_number() OVER (ORDER BY m.id), m.id, m.parkings, m.cause, %s, %s
                FROM piece m, j)
            UPDATE replay_job SET
                items = items + (SELECT count(*) FROM piece),
                frozen_to = coalesce((SELECT id FROM piece ORDER BY id DESC LIMIT 1), frozen_to),
                frozen = (SELECT count(*) FROM piece) < :piece
            WHERE id = :job RETURNING frozen
            """;

    private static final String WITHIN = """
            (j.units IS NULL OR m.unit = ANY (j.units) OR (m.unit IS NULL AND EXISTS (
                SELECT FROM receipt s WHERE s.subject = m.subject AND s.unit = ANY (j.units))))
            """;
    private static final String NAMED =
            "AND m.id IN (SELECT e::uuid FROM jsonb_array_elements_text(j.selection->'messages') e)";
    private static final String OF_CAUSE = "AND m.state = 'PARKED' AND m.fingerprint = :fingerprint";
    private static final String FITTING = """
            AND m.state = 'PARKED'
            AND (:causes::text[] IS NULL OR m.cause = ANY(:causes::text[]))
            AND (:procedure::text IS NULL OR m.procedure = :procedure::text)
            AND (:unit::text IS NULL OR m.unit = :unit::text)
            AND (:origin::text IS NULL OR m.origin = :origin::text)
            AND (:lane::text IS NULL OR m.lane = :lane::text)
            AND (:from::timestamptz IS NULL OR m.received_at >= :from::timestamptz)
            AND (:to::timestamptz IS NULL OR m.received_at < :to::timestamptz)
            """;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Set<String> askable;

    Freezing(JdbcClient sql, TransactionTemplate transaction, Set<String> askable) {
        this.sql = sql;
        this.transaction = transaction;
        this.askable = Set.copyOf(askable);
    }

    /** Lists one piece; true once all are listed. */
    boolean piece(Job job, Selection selection) {
        Boolean frozen = transaction.execute(status -> statement(selection)
                .param("job", job.id())
                .param("piece", PIECE)
                .param("askable", askable.toArray(String[]::new))
                .query(Boolean.class)
                .single());
        return Objects.requireNonNull(frozen);
    }

    private StatementSpec statement(Selection selection) {
        if (selection.messages() != null) {
            return sql.sql(list(NAMED));
        }
        if (selection.fingerprint() != null) {
            return sql.sql(list(OF_CAUSE)).param("fingerprint", selection.fingerprint());
        }
        Filter filter = Objects.requireNonNull(selection.filter());
        return sql.sql(list(FITTING))
                .param("causes", causes(filter))
                .param("procedure", filter.procedure())
                .param("unit", filter.unit())
                .param("origin", filter.origin())
                .param("lane", filter.lane())
                .param("from", time(filter.from()))
                .param("to", time(filter.to()));
    }

    private static String list(String which) {
        return LIST.formatted(BEFORE_ALL, which, WITHIN, Prospects.EXPRESSION, Prospects.LOOKABLE);
    }

    private static String @Nullable [] causes(Filter filter) {
        return filter.causes() == null
                ? null
                : filter.causes().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable Object time(@Nullable Instant instant) {
        return SqlTime.of(instant);
    }
}
