package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * Parked messages of one lane with one root cause.
 *
 * @param fingerprint what they have in common
 * @param code the system's own code, or the rule that failed
 * @param count how many there are
 * @param since when the first of them was parked
 * @param last when the latest was
 * @param example the latest of them
 * @param runbook what to do about the cause
 * @param inJobs who has them in hand already: jobs that run, rest or wait for a second person
 */
@JsonInclude(Include.NON_NULL)
public record ParkedGroup(
        String lane,
        String fingerprint,
        @Nullable CauseView cause,
        String code,
        long count,
        Instant since,
        Instant last,
        Example example,
        Runbook.@Nullable Entry runbook,
        List<InJob> inJobs) {

    /**
     * A job that has messages of the group, and is not through with them.
     *
     * @param what REPLAY or CANCEL
     * @param count how many
     * @param state in words
     */
    public record InJob(UUID job, String what, String who, long count, Words state) {}

    public record Example(UUID message, String dossier, String reason) {}
}
