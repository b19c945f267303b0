package vn.lienthong.gateway.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.report.DailyReport;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.gateway.sheet.DaySheet.Counts;
import vn.lienthong.gateway.sheet.DaySheet.OfChannel;
import vn.lienthong.gateway.sheet.DaySheet.OfSystem;
import vn.lienthong.gateway.sheet.DaySheet.OfUnit;
import vn.lienthong.gateway.sheet.SheetRows.Counted;
import vn.lienthong.gateway.sheet.SheetRows.Part;
import vn.lienthong.mappings.npsp.Catalogue;

/** Makes day sheets out of the ledger, each of one moment. */
@Component
public final class DaySheets {

    private static final int LONGEST_SECONDS = 60;

    private final SheetRows rows;
    private final DailyReport report;
    private final ObjectProvider<Catalogue> units;
    private final CanonicalForm form;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    DaySheets(
            JdbcClient jdbc,
            DailyReport report,
            ObjectProvider<Catalogue> units,
            ObjectMapper json,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = new SheetRows(jdbc);
        this.report = report;
        this.units = units;
        this.form = new CanonicalForm(json);
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setTimeout(LONGEST_SECONDS);
    }

    /** @return the day that it now is in Viet Nam */
    public LocalDate today() {
        return report.today();
    }

    /** @return the sheet of the day that began at midnight in Asia/Ho_Chi_Minh, as it stands now, of what may be seen */
    public DaySheet of(LocalDate date, Sight sight) {
        DaySheet open = Objects.requireNonNull(snapshot.execute(status -> read(date, sight)));
        return new DaySheet(
                open.date(),
                open.asOf(),
                open.ofUnits(),
                open.dossiers(),
                open.systems(),
                open.units(),
                open.channels(),
                open.closures(),
                open.lawHolds(),
                form.hash(open));
    }

    private DaySheet read(LocalDate date, Sight sight) {
        Span day = Span.of(date);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Counted> counts = rows.counts(day, sight);
        List<Closed> closed = rows.closed(day, now);
        return new DaySheet(
                date,
                now,
                limit(sight),
                report.dossiers(date, sight),
                systems(day, now, counts, closed, sight),
                of(Part.UNIT, counts)
                        .map(it -> new OfUnit(it.name(), name(it.name()), it.counts()))
                        .toList(),
                of(Part.CHANNEL, counts)
                        .map(it -> new OfChannel(it.name(), it.counts()))
                        .toList(),
                closed.stream().map(it -> it.within(day, now)).toList(),
                report.lawHolds(),
                "");
    }

    private List<OfSystem> systems(Span day, Instant now, List<Counted> counts, List<Closed> closed, Sight sight) {
        Map<String, Long> confirmed = rows.confirmed(day, sight);
        Map<String, Instant> oldest = rows.oldest(day, sight);
        return rows.lanes().stream()
                .map(lane -> new OfSystem(
                        lane,
                        of(Part.SYSTEM, counts)
                                .filter(it -> it.name().equals(lane))
                                .map(Counted::counts)
                                .findFirst()
                                .orElse(Counts.NONE),
                        confirmed.getOrDefault(lane, 0L),
                        Closed.minutes(closed(lane, true, closed), day, now),
                        Closed.minutes(closed(lane, false, closed), day, now),
                        oldest.get(lane)))
                .toList();
    }

    private static @Nullable List<String> limit(Sight sight) {
        @Nullable Set<String> units = sight.units();
        return units == null ? null : units.stream().sorted().toList();
    }

    private static Stream<Counted> of(Part part, List<Counted> counts) {
        return counts.stream().filter(it -> it.part() == part);
    }

    private static List<Closed> closed(String lane, boolean outage, List<Closed> all) {
        return all.stream()
                .filter(it -> it.lane().equals(lane) && it.outage() == outage)
                .toList();
    }

    private String name(String unit) {
        Catalogue names = units.getIfAvailable();
        return names == null ? "" : names.unitName(unit).orElse("");
    }
}
