package vn.lienthong.mock.line;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the settings of a fault belong to its kind and are in range. */
final class LineFaultCheck {
    private static final Set<LineFaultKind> WITH_STATUS = EnumSet.of(LineFaultKind.SERVER_ERROR, LineFaultKind.FLAP);
    private static final Set<LineFaultKind> WITH_COMMITTED =
            EnumSet.of(LineFaultKind.SERVER_ERROR, LineFaultKind.SLOW, LineFaultKind.EMPTY_ANSWER);
    private static final Set<LineFaultKind> WITH_RETRY_AFTER = EnumSet.of(
            LineFaultKind.DOWN, LineFaultKind.TOO_MANY_REQUESTS, LineFaultKind.FLAP, LineFaultKind.SERVER_ERROR);

    private LineFaultCheck() {}

    static void check(
            @Nullable LineFaultKind kind,
            @Nullable String operation,
            @Nullable String code,
            @Nullable Integer times,
            @Nullable Duration lasting,
            @Nullable Integer status,
            @Nullable Duration delay,
            @Nullable Boolean committed,
            @Nullable String retryAfter,
            @Nullable Integer percent) {
        if (kind == null) {
            throw new IllegalArgumentException("kind is missing");
        }
        demand(
                kind != LineFaultKind.REFUSE_CONNECTIONS
                        || (operation == null && code == null && times == null && lasting == null),
                "REFUSE_CONNECTIONS meets the whole port until it is removed: it takes no settings");
        demand(times == null || times > 0, "times must be 1 or more");
        demand(lasting == null || positive(lasting), "lasting must be positive, such as PT30S");
        demand(status == null || WITH_STATUS.contains(kind), "only " + WITH_STATUS + " take status");
        demand(status == null || (status >= 500 && status <= 599), "status must be from 500 to 599");
        demand((delay != null) == kind.waits(), "SLOW and SLOW_TRICKLE, and only they, take delay, such as PT5S");
        demand(delay == null || positive(delay), "delay must be positive, such as PT5S");
        demand(committed == null || WITH_COMMITTED.contains(kind), "only " + WITH_COMMITTED + " take committed");
        demand(retryAfter == null || WITH_RETRY_AFTER.contains(kind), "only " + WITH_RETRY_AFTER + " take retryAfter");
        demand(percent == null || kind == LineFaultKind.FLAP, "only FLAP takes percent");
        demand(percent == null || (percent >= 1 && percent <= 100), "percent must be from 1 to 100");
    }

    private static boolean positive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }

    private static void demand(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
