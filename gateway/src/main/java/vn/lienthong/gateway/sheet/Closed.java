package vn.lienthong.gateway.sheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.sheet.DaySheet.Closure;

/**
 * What kept a lane closed.
 *
 * @param ended null while it lasts
 */
record Closed(
        String lane, String kind, Instant began, @Nullable Instant ended) {

    static final String OUTAGE = "OUTAGE";

    private static final int HALF_A_MINUTE = 30;

    boolean outage() {
        return kind.equals(OUTAGE);
    }

    Closure within(Span day, Instant now) {
        boolean over = ended != null && !ended.isAfter(now);
        return new Closure(lane, kind, began, over ? ended : null, minutes(List.of(this), day, now));
    }

    /** The minutes of the day, until now, in which at least one of them lasted; they come in the order of their beginning. */
    static long minutes(List<Closed> all, Span day, Instant now) {
        Duration sum = Duration.ZERO;
        Instant reached = day.from();
        for (Closed it : all) {
            Instant from = later(it.began(), reached);
            Instant to = sooner(it.ended() == null ? now : it.ended(), sooner(now, day.to()));
            if (to.isAfter(from)) {
                sum = sum.plus(Duration.between(from, to));
                reached = to;
            }
        }
        return sum.plusSeconds(HALF_A_MINUTE).toMinutes();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
