package vn.lienthong.gateway.ledger;

import java.time.Duration;
import vn.lienthong.routes.queue.Policy;

/**
 * The terms on which a lane works.
 *
 * @param policy the rules' lengths of time and limits
 * @param lease how long a node may hold a claim, by the database's clock
 * @param budget how long a message may be retried, counted while the lane is open
 * @param callsPerSecond the allowed rate of all nodes together; zero for no limit
 * @param firstPause how long the lane closes when its system falls silent; doubles with each trial that fails
 * @param maxPause the longest such pause
 * @param republishAfter when work that was published and not claimed is published again, by the database's clock
 */
public record LaneTerms(
        Policy policy,
        Duration lease,
        Duration budget,
        double callsPerSecond,
        Duration firstPause,
        Duration maxPause,
        Duration republishAfter) {

    /** @param asked how long the system asked to be left alone; heeded up to what the policy allows */
    Duration pause(int trips, Duration asked) {
        long doubled = firstPause.toMillis() << Math.min(trips, 20);
        Duration own = Duration.ofMillis(Math.min(doubled, maxPause.toMillis()));
        Duration heeded = asked.compareTo(policy.maxRetryAfter()) > 0 ? policy.maxRetryAfter() : asked;
        return own.compareTo(heeded) > 0 ? own : heeded;
    }
}
