package vn.lienthong.gateway.replay;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;

/**
 * A job over many messages.
 *
 * @param rate messages a second
 * @param include causes for which the one who started it decided: send
 * @param items how many messages it has, so far while it is prepared
 */
public record Job(
        UUID id,
        String requestId,
        String who,
        JobRequest.What what,
        String reason,
        double rate,
        boolean look,
        Set<Cause> include,
        JobState state,
        @Nullable UUID approval,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant startedAt,
        boolean frozen,
        int items) {

    public boolean ended() {
        return state == JobState.DONE || state == JobState.CANCELLED;
    }
}
