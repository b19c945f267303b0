package vn.lienthong.routes.landdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one call makes of a dossier.
 *
 * @param standing where it stands after the call
 * @param asOf since when, by the land system's clock; null where that never told a time
 * @param effect what the call did
 */
public record LandMove(LandStanding standing, @Nullable Instant asOf, Effect effect) {

    /** What a call did. */
    public enum Effect {
        /** The dossier stands where it did not stand before. */
        MOVED,
        /** It stands where it stood; the call is news all the same. */
        TOLD,
        /** The call tells of a time before what is known; it moves nothing. */
        LATE
    }
}
