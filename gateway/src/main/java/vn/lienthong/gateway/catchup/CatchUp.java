package vn.lienthong.gateway.catchup;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a paper day.
 *
 * @param origin whose dossiers these are
 * @param who brought it
 * @param name of the file, as it was given
 * @param checkOnly whether nothing of it is taken
 * @param rows how many rows of data it has
 * @param forgotten whether what the rows said was destroyed
 */
public record CatchUp(
        UUID id,
        String origin,
        String who,
        Way way,
        String name,
        boolean checkOnly,
        CatchUpState state,
        int rows,
        Instant createdAt,
        Instant changedAt,
        boolean forgotten) {

    /** How the file came. */
    public enum Way {
        API,
        CONSOLE,
        FOLDER
    }

    /** Whether there is nothing more to do on it. */
    public boolean ended() {
        return state == CatchUpState.DONE || state == CatchUpState.CANCELLED;
    }
}
