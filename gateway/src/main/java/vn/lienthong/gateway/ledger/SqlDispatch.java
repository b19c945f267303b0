package vn.lienthong.gateway.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.routes.ledger.Dispatch;
import vn.lienthong.routes.ledger.Ticket;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event;

/** Finds what is due, among the messages whose turn it is by the rules. */
final class SqlDispatch implements Dispatch {

    private static final Logger log = LoggerFactory.getLogger(SqlDispatch.class);

    private static final int LAPSES = 200;
    /** A quarter of each round is kept for what came in since the lane opened, so that a backlog does not starve it. */
    private static final int FRESH_SHARE = 4;

    private record Lapse(UUID id, Subjects.Address address, long token) {}

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Subjects subjects;
    private final LaneBook lanes;
    private final Node node;
    private final Clock clock;
    private final Map<Lane, Long> taken = new ConcurrentHashMap<>();
    private final AtomicBoolean turnsAreRight = new AtomicBoolean();

    SqlDispatch(
            JdbcClient sql,
            TransactionTemplate transaction,
            Subjects subjects,
            LaneBook lanes,
            Node node,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.subjects = subjects;
        this.lanes = lanes;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public int publishDue(Lane lane, int window, Consumer<List<Ticket>> publisher) {
        Integer published = transaction.execute(status -> {
            Instant now = clock.instant();
            int allowed =
                    switch (lanes.asking(lane, now)) {
                        case OPEN -> window;
                        case TRIAL -> 1;
                        case CLOSED -> 0;
                    };
            int free = allowed == 0 ? 0 : allowed - outstanding(lane);
            if (free <= 0) {
                return 0;
            }
            List<Ticket> tickets = take(lane, free, now, lanes.held(lane, now));
            if (!tickets.isEmpty()) {
                publisher.accept(tickets);
            }
            return tickets.size();
        });
        return Objects.requireNonNull(published);
    }

    @Override
    public int lapse() {
        if (!turnsAreRight.get()) {
            mendTurns();
            turnsAreRight.set(true);
        }
        List<Lapse> over = sql.sql("""
                        SELECT id, lane, subject, token FROM message
                        WHERE state = 'SENDING'
                          AND (lease_until < clock_timestamp() OR (node = :node AND incarnation < :incarnation))
                        LIMIT :limit
                        """)
                .param("node", node.id())
                .param("incarnation", node.incarnation())
                .param("limit", LAPSES)
                .query((row, n) -> new Lapse(
                        row.getObject("id", UUID.class),
                        new Subjects.Address(Lane.valueOf(row.getString("lane")), row.getString("subject")),
                        row.getLong("token")))
                .list();
        over.forEach(it -> transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            long open = lanes.openMillis(it.address().lane(), now);
            subjects.apply(
                    it.address(),
                    subjects.locked(it.address()),
                    new Event.Lapsed(it.id(), it.token()),
                    now,
                    Extras.at(open));
        }));
        return over.size();
    }

    /** Once in each life: an earlier version of the rules, or a hand in the database, may have left other turns. */
    private void mendTurns() {
        List<Subjects.Address> wrong = sql.sql("""
                        SELECT DISTINCT lane, subject FROM message
                        WHERE state = 'WAITING' AND ready <> (id IN (SELECT id FROM may_go))
                        """)
                .query((row, n) -> new Subjects.Address(Lane.valueOf(row.getString("lane")), row.getString("subject")))
                .list();
        wrong.forEach(it -> transaction.executeWithoutResult(status -> subjects.turns(it, subjects.locked(it))));
        if (!wrong.isEmpty()) {
            log.warn("the turns of {} dossiers were not as the rules say, and are now", wrong.size());
        }
    }

    private int outstanding(Lane lane) {
        Integer count = sql.sql("""
                        SELECT count(*) FROM message
                        WHERE lane = :lane AND state IN ('WAITING', 'UNKNOWN')
                          AND published_at > clock_timestamp() - :patience * interval '1 millisecond'
                        """)
                .param("lane", lane.name())
                .param("patience", patience(lane))
                .query(Integer.class)
                .single();
        return Objects.requireNonNull(count);
    }

    /** @param held whether nothing may be told, and questions alone are due */
    private List<Ticket> take(Lane lane, int limit, Instant now, boolean held) {
        return sql.sql("""
                        WITH fresh AS (
                            SELECT id FROM message m
                            WHERE NOT :held AND lane = :lane AND state = 'WAITING' AND ready AND NOT replay AND due <= :now
                              AND format <= :format
                              AND received_at >= (SELECT since FROM lane WHERE lane = :lane)
                              AND (published_at IS NULL
                                   OR published_at < clock_timestamp() - :patience * interval '1 millisecond')
                              AND NOT EXISTS (
                                  SELECT FROM silence s
                                  WHERE s.lane = m.lane AND s.origin = coalesce(m.destination, m.origin) AND s.until > :now)
                            ORDER BY received_at
                            LIMIT :share),
                        due AS (
                            SELECT id, false AS replay, -1 AS place FROM fresh
                            UNION ALL
                            (SELECT id, replay, place FROM message m
                             WHERE NOT :held AND lane = :lane AND state = 'WAITING' AND ready AND due <= :now
                               AND format <= :format
                               AND id NOT IN (SELECT id FROM fresh)
                               AND (published_at IS NULL
                                    OR published_at < clock_timestamp() - :patience * interval '1 millisecond')
                               AND NOT EXISTS (
                                   SELECT FROM silence s
                                   WHERE s.lane = m.lane AND s.origin = coalesce(m.destination, m.origin) AND s.until > :now)
                             ORDER BY replay, place
                             LIMIT :limit)
                            UNION ALL
                            (SELECT id, false, 0 FROM message
                             WHERE lane = :lane AND state = 'UNKNOWN' AND due <= :now
                               AND (published_at IS NULL
                                    OR published_at < clock_timestamp() - :patience * interval '1 millisecond')
                             ORDER BY due
                             LIMIT :limit)
                            ORDER BY replay, place
                            LIMIT :limit),
                        taken AS (
                            SELECT id FROM message
                            WHERE id IN (SELECT id FROM due) AND state IN ('WAITING', 'UNKNOWN')
                            FOR UPDATE SKIP LOCKED)
                        UPDATE message SET generation = nextval('publication'), published_at = clock_timestamp()
                        WHERE id IN (SELECT id FROM taken)
                        RETURNING id, generation, state
                        """)
                .param("lane", lane.name())
                .param("now", SqlTime.of(now))
                .param("patience", patience(lane))
                .param("format", DocumentFormat.NEWEST)
                .param("held", held)
                .param("limit", limit)
                .param("share", share(lane, limit))
                .query((row, n) -> new Ticket(
                        row.getObject("id", UUID.class),
                        row.getLong("generation"),
                        "UNKNOWN".equals(row.getString("state"))))
                .list();
    }

    /** Counted over all rounds, so that rounds of one or two leave the backlog its part as well. */
    private long share(Lane lane, int limit) {
        long after = taken.merge(lane, (long) limit, Long::sum);
        return after / FRESH_SHARE - (after - limit) / FRESH_SHARE;
    }

    private long patience(Lane lane) {
        return subjects.terms(lane).republishAfter().toMillis();
    }
}
