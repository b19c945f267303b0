package vn.lienthong.gateway.history;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month whose settled lines and calls are leaving the database, or have left it.
 *
 * @param until before this time nothing is left that is to leave
 * @param calls whether its archive has the calls, so that these may leave, too
 */
record Cleared(
        YearMonth month,
        Instant until,
        boolean withCalls,
        long lines,
        long calls,
        @Nullable Instant doneAt) {}
