package vn.lienthong.gateway.catchup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is: its rows by what became of them.
 *
 * @param waiting not yet looked at
 * @param good fit to be taken, in a file that is only checked
 * @param taken in the ledger, as new messages
 * @param same in the ledger before
 * @param bad not taken
 * @param firstReceived when the earliest dossier among those that are not bad was received on paper
 * @param lastReceived when the latest was
 */
public record Progress(
        long waiting,
        long good,
        long taken,
        long same,
        long bad,
        @Nullable Instant firstReceived,
        @Nullable Instant lastReceived) {}
