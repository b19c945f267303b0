package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.State;

/**
 * How one lane does.
 *
 * @param status OPEN, PAUSED (the system does not answer), HELD (by a person or for maintenance), STOPPED; the strongest reason
 *     against it decides
 * @param meaning what the status means
 * @param reason that reason, masked; absent while it is open; likewise since and until
 * @param nextTrial when a single call will try whether a paused lane can open again
 * @param closedBy every reason against it, the strongest first
 * @param planned maintenance to come
 * @param figures messages per state; every state is listed
 * @param oldestWaiting when the message was received that waits longest
 * @param oldestWaitingSeconds for how long it has waited
 * @param session absent where there has been none
 * @param followUps what is awaited of the lane's system after delivery, by where it stands there, with OVERDUE and TROUBLED
 *     counted beside; absent where nothing is awaited
 */
@JsonInclude(Include.NON_NULL)
public record LaneView(
        String lane,
        String status,
        Words meaning,
        @Nullable String reason,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant nextTrial,
        List<ClosedBy> closedBy,
        List<ClosedBy> planned,
        Map<State, Long> figures,
        @Nullable Instant oldestWaiting,
        @Nullable Long oldestWaitingSeconds,
        Rate rate,
        @Nullable SessionView session,
        @Nullable Map<String, Long> followUps) {

    /**
     * @param allowedPerSecond calls per second that all nodes together may make; 0 for no limit
     * @param deliveredLastMinute messages that the system confirmed in the last minute
     */
    public record Rate(double allowedPerSecond, long deliveredLastMinute) {}

    /** @param generation rises with each login */
    public record SessionView(long generation, Instant since, long ageSeconds) {}
}
