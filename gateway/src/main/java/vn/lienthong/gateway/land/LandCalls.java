package vn.lienthong.gateway.land;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls to the land system are made: {@code lienthong.land.calls.*}.
 *
 * @param consumers how many messages this node sends at a time
 * @param window how many tickets may lie on the lane's queue
 * @param perSecond calls allowed per second, of all nodes together; 0 for no limit
 * @param connectTimeout limit for opening a connection
 * @param totalDeadline limit for one call as a whole, files included
 * @param adapterTimeout how long the land system may go on with a call that we gave up
 * @param lease how long a node may hold a claim; must leave room for three calls, since a token may have to be renewed between two
 * @param maxAnswerBytes size of the largest answer that is read, inflated
 */
public record LandCalls(
        @DefaultValue("4") @Min(value = 1, message = "lienthong.land.calls.consumers must be at least 1")
        int consumers,

        @DefaultValue("64") @Min(value = 1, message = "lienthong.land.calls.window must be at least 1")
        int window,

        @DefaultValue("5") @PositiveOrZero(message = "lienthong.land.calls.per-second must be 0 (no limit) or more")
        double perSecond,

        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("60s") Duration totalDeadline,
        @DefaultValue("60s") Duration adapterTimeout,
        @DefaultValue("300s") Duration lease,
        @DefaultValue("262144") int maxAnswerBytes) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public LandCalls {
        if (lease.compareTo(totalDeadline.multipliedBy(3)) <= 0) {
            throw new IllegalArgumentException("lienthong.land.calls.lease (" + lease
                    + ") must be longer than three times lienthong.land.calls.total-deadline (" + totalDeadline + ")");
        }
    }
}
