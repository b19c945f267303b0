package vn.lienthong.gateway.archive;

import java.time.Instant;

/**
 * Where an archive is kept.
 *
 * @param who took it, or the folder's node
 * @param file its name, with the folder where the gateway wrote it there itself
 */
public record ArchiveCopy(Kind kind, String who, String file, Instant at) {

    /** How it came to be there. */
    public enum Kind {
        /** An approver took it, to the end. */
        TAKEN,
        /** It was written into the folder of archives, and read back. */
        FOLDER
    }
}
