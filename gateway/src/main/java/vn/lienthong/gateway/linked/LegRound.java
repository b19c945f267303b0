package vn.lienthong.gateway.linked;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.linked.LinkedLines.Because;
import vn.lienthong.mappings.linked.HubAnswer;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.mappings.linked.HubReply;
import vn.lienthong.routes.linked.CourseEvent;
import vn.lienthong.routes.linked.HubQueries;

/**
 * Looks at the dossier whose time has come: asks the hub how far its agencies are, where the hub can be asked, and notes whose silence
 * has lasted too long.
 */
final class LegRound {

    private static final String TAKE = """
            UPDATE linked_dossier SET token = token + 1, node = :node, incarnation = :incarnation,
                lease_until = clock_timestamp() + :lease * interval '1 millisecond'
            WHERE id = (
                SELECT d.id FROM linked_dossier d
                WHERE d.standing IN ('REGISTERING', 'WITH_AGENCIES') AND d.due <= :now
                  AND (d.lease_until IS NULL OR d.lease_until < clock_timestamp()
                       OR (d.node = :node AND d.incarnation < :incarnation))
                ORDER BY d.due LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private final JdbcClient sql;
    private final LinkedRows rows;
    private final LinkedBook book;
    private final HubQueries queries;
    private final HubLane lane;
    private final LinkedSettings settings;
    private final TransactionTemplate transaction;
    private final Node node;
    private final Clock clock;

    LegRound(
            JdbcClient sql,
            LinkedRows rows,
            LinkedBook book,
            HubQueries queries,
            HubLane lane,
            LinkedSettings settings,
            TransactionTemplate transaction,
            Node node,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.book = book;
        this.queries = queries;
        this.lane = lane;
        this.settings = settings;
        this.transaction = transaction;
        this.node = node;
        this.clock = clock;
    }

    /** @return whether one was looked at */
    boolean run() {
        boolean asks = settings.hub().looksUp();
        if (asks && !lane.mayAsk()) {
            return false;
        }
        Optional<LinkedDossier> taken = take();
        taken.ifPresent(it -> {
            if (asks) {
                settle(it, queries.legs(it.code()));
            } else {
                settle(it, new CourseEvent.Passed(), Because.TIME, false);
            }
        });
        return taken.isPresent();
    }

    private Optional<LinkedDossier> take() {
        return sql.sql(TAKE)
                .param("now", SqlTime.of(clock.instant()))
                .param("node", node.id())
                .param("incarnation", node.incarnation())
                .param("lease", settings.watch().lease().toMillis())
                .query((row, n) -> LinkedDossier.read(row))
                .optional()
                .map(rows::withLegs);
    }

    private void settle(LinkedDossier it, HubAnswer<HubLegs> said) {
        if (said instanceof HubAnswer.Given<HubLegs> given) {
            settle(it, new CourseEvent.Seen(given.value()), Because.TIME, true);
            return;
        }
        HubReply reply = ((HubAnswer.NoAnswer<HubLegs>) said).reply();
        if (reply instanceof HubReply.Refused refused) {
            settle(it, new CourseEvent.QuestionRefused(refused.code()), Because.refused(refused.code()), true);
        } else {
            settle(it, new CourseEvent.NotAnswered(), Because.TIME, false);
        }
    }

    /** Who took it before somebody else did comes too late, and changes nothing. */
    private void settle(LinkedDossier taken, CourseEvent event, Because why, boolean answered) {
        transaction.executeWithoutResult(status -> rows.lock(taken.id())
                .filter(it -> it.token() == taken.token())
                .ifPresent(it -> {
                    Instant now = clock.instant();
                    book.apply(it, event, why, now);
                    rows.asked(it.id(), answered, now);
                }));
    }
}
