package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.engine.Node;

/** Takes what is due, for one question: of one type and origin, and by itself what is to be asked about alone. */
final class Taking {

    private static final String TAKE = """
            WITH first AS (
                SELECT f.* FROM follow_up f WHERE %1$s ORDER BY f.due LIMIT 1),
            taken AS (
                SELECT f.id FROM follow_up f, first
                WHERE %1$s
                  AND (f.id = first.id
                       OR (f.type = first.type AND f.linked = first.linked AND f.origin = first.origin
                           AND NOT f.alone AND NOT first.alone))
                ORDER BY f.due LIMIT :most
                FOR UPDATE OF f SKIP LOCKED)
            UPDATE follow_up SET token = token + 1, node = :node, incarnation = :incarnation,
                lease_until = clock_timestamp() + :lease * interval '1 millisecond'
            WHERE id IN (SELECT id FROM taken)
            RETURNING *
            """.formatted("""
            f.standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP') AND f.due <= :now
                AND (f.lease_until IS NULL OR f.lease_until < clock_timestamp()
                     OR (f.node = :node AND f.incarnation < :incarnation))
            """);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Pace pace;
    private final FollowUpSettings settings;
    private final Node node;
    private final Clock clock;

    Taking(
            JdbcClient sql,
            TransactionTemplate transaction,
            Pace pace,
            FollowUpSettings settings,
            Node node,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.pace = pace;
        this.settings = settings;
        this.node = node;
        this.clock = clock;
    }

    /** @return nothing where nothing is due, or the time of the next call has not come */
    List<Followed> take(int most) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Followed> taken = pace.take() ? rows(most) : List.of();
            if (taken.isEmpty()) {
                status.setRollbackOnly();
            }
            return taken;
        }));
    }

    /** Puts back what was taken and not asked about. */
    void putBack(List<Followed> taken) {
        taken.forEach(it -> sql.sql("UPDATE follow_up SET lease_until = NULL WHERE id = :id AND token = :token")
                .param("id", it.id())
                .param("token", it.token())
                .update());
    }

    private List<Followed> rows(int most) {
        return sql.sql(TAKE)
                .param("now", SqlTime.of(clock.instant()))
                .param("node", node.id())
                .param("incarnation", node.incarnation())
                .param("most", most)
                .param("lease", settings.lease().toMillis())
                .query((row, n) -> Followed.read(row))
                .list();
    }
}
