package vn.lienthong.gateway.console.overview;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.DoorBoard;
import vn.lienthong.gateway.api.LaneBoard;
import vn.lienthong.gateway.api.ParkedGroups;
import vn.lienthong.gateway.console.page.Signs;
import vn.lienthong.gateway.report.DailyReport;
import vn.lienthong.gateway.report.Figures;
import vn.lienthong.gateway.report.LaneLaw;
import vn.lienthong.gateway.report.Law;
import vn.lienthong.gateway.security.Sight;

/**
 * What the first page shows. All who see the same share one reading, so that a hundred open browsers cost the ledger no more than one:
 * how things stand is read at most every two seconds, the figures of the day every fifteen, earlier days and the law every minute.
 */
@Component
final class Standing {

    private static final Duration NOW = Duration.ofSeconds(2);
    private static final Duration DAY = Duration.ofSeconds(15);
    private static final Duration SELDOM = Duration.ofMinutes(1);
    private static final int A_WEEK = 7;
    private static final int MOST_KEPT = 1_000;

    private final LaneBoard lanes;
    private final ParkedGroups groups;
    private final Signs signs;
    private final DoorBoard doors;
    private final DailyReport report;
    private final Law law;
    private final Clock clock;
    private final LoadingCache<Sight, Nowaday> now;
    private final LoadingCache<LocalDate, Figures> today;
    private final LoadingCache<LocalDate, Figures> before;
    private final LoadingCache<Boolean, List<LaneLaw>> laws;

    Standing(
            LaneBoard lanes,
            ParkedGroups groups,
            Signs signs,
            DoorBoard doors,
            DailyReport report,
            Law law,
            Clock clock) {
        this.lanes = lanes;
        this.groups = groups;
        this.signs = signs;
        this.doors = doors;
        this.report = report;
        this.law = law;
        this.clock = clock;
        this.now = Caffeine.newBuilder()
                .expireAfterWrite(NOW)
                .maximumSize(MOST_KEPT)
                .build(this::read);
        this.today = Caffeine.newBuilder().expireAfterWrite(DAY).maximumSize(2).build(report::of);
        this.before = Caffeine.newBuilder()
                .expireAfterWrite(SELDOM)
                .maximumSize(2 * A_WEEK)
                .build(report::of);
        this.laws = Caffeine.newBuilder().expireAfterWrite(SELDOM).build(it -> law());
    }

    Nowaday now(Sight sight) {
        return Objects.requireNonNull(now.get(sight));
    }

    DayFigures day() {
        LocalDate day = report.today();
        List<Figures> week = IntStream.rangeClosed(1, A_WEEK)
                .mapToObj(it -> Objects.requireNonNull(before.get(day.minusDays(it))))
                .toList();
        return new DayFigures(
                Objects.requireNonNull(today.get(day)),
                week,
                Objects.requireNonNull(laws.get(true)),
                law.verifiedAt().orElse(null));
    }

    private Nowaday read(Sight sight) {
        Signs.Counts waiting = signs.now(sight);
        return new Nowaday(
                clock.instant(),
                lanes.unsettled(sight),
                groups.all(sight),
                waiting.approvals(),
                waiting.tasks(),
                doors.now().seenBy(sight));
    }

    private List<LaneLaw> law() {
        List<LaneLaw> all = new ArrayList<>(law.quick());
        all.add(Law.total(all));
        return List.copyOf(all);
    }
}
