package vn.lienthong.gateway.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * What one person asked for and another decides.
 *
 * @param kind what is asked for: the act, dotted
 * @param object what it is to be done to
 * @param summary what it would do; no personal data
 * @param requestReason why, as the one who asked gave it
 * @param reason why it was decided so
 */
public record Approval(
        UUID id,
        String kind,
        String object,
        Words summary,
        String requestedBy,
        Instant requestedAt,
        String requestReason,
        Instant expiresAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** Where it is in its life. What is approved is carried out in the same moment. */
    public enum State {
        REQUESTED,
        CARRIED_OUT,
        REJECTED,
        WITHDRAWN,
        EXPIRED
    }
}
