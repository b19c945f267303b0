package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger holds a dossier, besides its account.
 *
 * @param subjects under which codes the lane knows it; two for one that was sent under both of its codes
 * @param tick counts what happens to it; zero where the lane does not know it
 * @param quietAt from when on no call can still take effect; null where none ever could
 * @param message one that is to be asked about where the system is asked by message
 */
record Holding(
        List<String> subjects,
        long tick,
        @Nullable Instant quietAt,
        @Nullable UUID message) {

    static final Holding NONE = new Holding(List.of(), 0, null, null);
}
