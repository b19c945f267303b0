package vn.lienthong.gateway.replay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a job.
 *
 * @param prospect what the job would do with it, as of the preview or its turn
 * @param seen what the system showed of its dossier: a status, {@code ABSENT} or {@code FAILED}
 * @param result what was done with it: SENT, WITHDRAWN, VERIFIED, SKIPPED or REFUSED; null before its turn
 * @param why why it was skipped or refused
 * @param state where the message is now
 */
public record JobItem(
        int number,
        UUID message,
        String dossier,
        @Nullable String cause,
        Prospect prospect,
        @Nullable String seen,
        @Nullable String result,
        @Nullable String why,
        @Nullable Instant doneAt,
        String state) {}
