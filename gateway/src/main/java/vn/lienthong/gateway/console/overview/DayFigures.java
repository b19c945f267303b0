package vn.lienthong.gateway.console.overview;

import java.time.Instant;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.report.Figures;
import vn.lienthong.gateway.report.LaneLaw;

/**
 * The figures of today beside those of other days, and the law.
 *
 * @param week the seven days before today, the latest first
 * @param law each lane's, and the total as the last
 * @param verified when the law was last computed from the first line on
 */
record DayFigures(
        Figures today,
        List<Figures> week,
        List<LaneLaw> law,
        @Nullable Instant verified) {

    public Figures yesterday() {
        return week.get(0);
    }

    public Figures lastWeek() {
        return week.get(week.size() - 1);
    }

    public boolean holds() {
        return law.stream().allMatch(LaneLaw::holds);
    }

    /** What came in this hour on the seven days before, on average. */
    public long usual(int hour) {
        return Math.round(week.stream()
                .mapToLong(it -> it.byHour().get(hour).received())
                .average()
                .orElse(0));
    }

    public String received() {
        return joined(hour -> today.byHour().get(hour).received());
    }

    public String delivered() {
        return joined(hour -> today.byHour().get(hour).delivered());
    }

    public String usual() {
        return joined(this::usual);
    }

    private static String joined(IntToLongFunction count) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> String.valueOf(count.applyAsLong(hour)))
                .collect(Collectors.joining(","));
    }
}
