package vn.lienthong.routes.queue;

import org.jspecify.annotations.Nullable;

/**
 * What the system is known to hold of a subject.
 *
 * @param there whether it holds the subject at all, as far as anybody has told us
 * @param shown the mark of the last thing it was told, where that is certain
 * @param disturbedAt the tick at which it was last told, or may have been told, something older than its newest state
 * @param tick counts what happens to the subject; each claim takes the next one as its fencing token
 */
public record Known(boolean there, @Nullable String shown, long disturbedAt, long tick) {

    public static final Known NOTHING = new Known(false, null, 0, 0);

    Known ticked() {
        return new Known(there, shown, disturbedAt, tick + 1);
    }

    Known there(boolean now) {
        return new Known(now, shown, disturbedAt, tick);
    }

    Known shows(@Nullable String mark) {
        return new Known(there, mark, disturbedAt, tick);
    }

    Known disturbed() {
        return new Known(there, null, tick + 1, tick + 1);
    }
}
