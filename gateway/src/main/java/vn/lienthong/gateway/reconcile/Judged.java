package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.reconcile.Difference;

/**
 * What was found about one dossier.
 *
 * @param holding how the ledger held it before the look
 * @param lookedAt when the look at the national system began; null where it was not asked
 */
record Judged(
        String code,
        List<Difference> differences,
        Holding holding,
        @Nullable Instant lookedAt) {}
