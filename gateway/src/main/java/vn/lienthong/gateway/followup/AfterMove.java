package vn.lienthong.gateway.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.followup.Standing;

/**
 * What else follows from a dossier's move at the registry, within the transaction of the move; every bean of this type is told. The
 * result, where there is one, is kept by then. What is followed is locked, and no queue of the lane {@code CIVIL_STATUS} may be locked
 * here.
 */
public interface AfterMove {

    /**
     * What the registry said.
     *
     * @param dossier its code
     * @param message the submission that the registry took last
     * @param words the registry's own, which may name people; empty where there are none
     * @param asOf when it came to be so, where the registry says it
     * @param deadline until when papers are to be brought, where it says that
     */
    record Move(
            String dossier,
            UUID message,
            Standing standing,
            String words,
            @Nullable Instant asOf,
            @Nullable Instant deadline) {

        @Override
        public String toString() {
            return "Move[" + dossier + ", " + standing + "]";
        }
    }

    void moved(Move move, Instant now);
}
