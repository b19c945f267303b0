package vn.lienthong.gateway.lever;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/**
 * Stops all traffic to one system. What it guarantees, on all nodes, from the moment it returns:
 *
 * <ul>
 *   <li>No message is claimed and no question is taken any more: both look at the levers in their own transaction.
 *   <li>Nothing that was claimed or taken before is begun: each call, look-up and login is checked again when its connection
 *       stands and its first byte is about to be written. A check may rely on an answer of the ledger that is at most {@link
 *       Lanes#PERMIT_AGE} old; this waits for so long after its own commit, so that no older yes is left.
 *   <li>With {@code underWay} zero, no message is being told at all: every claim made before is settled. Otherwise so many
 *       claims were made before and have not come to their end within {@link #LONGEST_WAIT}; their bytes were written before
 *       this returned, or never will be.
 * </ul>
 *
 * What was written before may still take effect at the system. What no check at this end can exclude is a process that is
 * frozen between the check of its last yes and the write: for a message, frozen for longer than its lease as well, since until
 * then it counts as under way; for a look-up or a login, which change nothing at the system, for any time.
 */
@Component
public final class EmergencyStop {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    /** @param underWay claims of before whose call has not come to its end */
    public record Stopped(Lever lever, long underWay) {}

    private final Levers levers;
    private final JdbcClient sql;

    public EmergencyStop(Levers levers, JdbcClient sql) {
        this.levers = levers;
        this.sql = sql;
    }

    /** Stops the lane, or joins the stop that is in force; returns when the guarantee holds. */
    public Stopped stop(Lane lane, String reason, Caller who) {
        Lever lever = levers.stop(lane, reason, who);
        long committed = System.nanoTime();
        waitFor(Lanes.PERMIT_AGE);
        long underWay = underWay(lane);
        while (underWay > 0 && System.nanoTime() - committed < LONGEST_WAIT.toNanos()) {
            waitFor(LOOK_AGAIN);
            underWay = underWay(lane);
        }
        return new Stopped(lever, underWay);
    }

    private long underWay(Lane lane) {
        return Objects.requireNonNull(sql.sql("SELECT count(*) FROM message WHERE state = 'SENDING' AND lane = :lane")
                .param("lane", lane.name())
                .query(Long.class)
                .single());
    }

    /** The whole time, even where the thread is interrupted: the guarantee needs it. */
    private void waitFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }
}
