package vn.lienthong.mappings.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that was taken with a dossier: an event, which goes once and which no other replaces. It shows itself without
 * personal data.
 *
 * @param dossierCode which dossier
 * @param handler name of the person who took the step
 * @param handlerTitle their title
 * @param department their department
 * @param handledAt when the step was taken
 * @param content what was done
 * @param status where the dossier stood after it
 * @param startedAt when the step began
 * @param stepDueAt when the step was due
 */
public record Progress(
        DossierCode dossierCode,
        String handler,
        @Nullable String handlerTitle,
        @Nullable String department,
        Instant handledAt,
        String content,
        DossierStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant stepDueAt) {

    /** @return the same step of the dossier with this code */
    public Progress dossierCode(DossierCode other) {
        return new Progress(other, handler, handlerTitle, department, handledAt, content, status, startedAt, stepDueAt);
    }

    @Override
    public String toString() {
        return "Progress[" + dossierCode + ", " + status + "]";
    }
}
