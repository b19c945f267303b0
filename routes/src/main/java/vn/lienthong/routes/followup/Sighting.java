package vn.lienthong.routes.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the registry said of one dossier when it was asked.
 *
 * @param words the registry's own, which may name people; empty where there are none
 * @param asOf when the registry says that it came to be so, where it says
 * @param deadline until when papers are to be brought, where it says
 */
public record Sighting(
        Kind kind,
        String words,
        @Nullable Instant asOf,
        @Nullable Instant deadline) {

    /** What it can say. */
    public enum Kind {
        RECEIVED(Standing.RECEIVED),
        SUPPLEMENT_REQUESTED(Standing.SUPPLEMENT_REQUESTED),
        PROCESSING(Standing.PROCESSING),
        /** Registered, and the result is not to be had yet. */
        RESULT_AWAITED(Standing.RESULT_AWAITED),
        COMPLETED(Standing.COMPLETED),
        REFUSED(Standing.REFUSED),
        /** It has it, and is not done; it does not say how far it is. */
        UNFINISHED(Standing.RECEIVED),
        /** It has no such dossier. */
        NOT_KNOWN(Standing.NOT_KNOWN);

        private final Standing standing;

        Kind(Standing standing) {
            this.standing = standing;
        }

        Standing standing() {
            return standing;
        }
    }

    public static Sighting of(Kind kind) {
        return new Sighting(kind, "", null, null);
    }

    /** Shows itself without the words. */
    @Override
    public String toString() {
        return "Sighting[" + kind + ", " + asOf + "]";
    }
}
