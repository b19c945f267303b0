package vn.lienthong.gateway.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.province.Courier;

/**
 * Appends notices to the feed that the origin fetches. The origin's head is locked from taking a number to the commit, so a
 * number becomes visible only after all lower ones.
 */
final class FeedCourier implements Courier {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final String origin;
    private final Clock clock;

    FeedCourier(JdbcClient sql, TransactionTemplate transaction, String origin, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public Outcome bring(Claim notice) {
        try {
            transaction.executeWithoutResult(status -> append(notice.id()));
            return new Outcome.Delivered("in the feed", clock.instant());
        } catch (DataAccessException | TransactionException failure) {
            return new Outcome.Unknown(
                    "the feed did not take it: " + failure.getClass().getSimpleName());
        }
    }

    private void append(UUID notice) {
        sql.sql("INSERT INTO feed_head (origin, number) VALUES (:origin, 0) ON CONFLICT DO NOTHING")
                .param("origin", origin)
                .update();
        long last = sql.sql("SELECT number FROM feed_head WHERE origin = :origin FOR UPDATE")
                .param("origin", origin)
                .query(Long.class)
                .single();
        int added = sql.sql("""
                        INSERT INTO feed (origin, number, notice) VALUES (:origin, :number, :notice)
                        ON CONFLICT (notice) DO NOTHING
                        """)
                .param("origin", origin)
                .param("number", last + 1)
                .param("notice", notice)
                .update();
        sql.sql("UPDATE feed_head SET number = number + :added WHERE origin = :origin")
                .param("added", added)
                .param("origin", origin)
                .update();
    }
}
