package vn.lienthong.gateway.daybook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.sheet.Span;

/**
 * The accounts of the days. A day that is over is written once, after the day before it; what is asked of days that are not yet
 * written is computed on top of the last one that is.
 */
final class DayAccounts {

    private static final int LONGEST_SECONDS = 300;

    private final DayRows rows;
    private final Flows flows;
    private final OpenAt openAt;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate writing;
    private final ReportSettings settings;
    private final Clock clock;

    DayAccounts(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            PlatformTransactionManager transactions,
            ReportSettings settings,
            Clock clock) {
        this.rows = new DayRows(jdbc, batches);
        this.flows = new Flows(jdbc);
        this.openAt = new OpenAt(jdbc);
        this.settings = settings;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.writing.setTimeout(LONGEST_SECONDS);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setTimeout(LONGEST_SECONDS);
    }

    /** @return the day that it now is in Viet Nam */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Span.ZONE);
    }

    /** @return the last day that is over, and of which nothing is on its way into the ledger any more */
    LocalDate lastOver() {
        return LocalDate.ofInstant(clock.instant().minus(settings.settled()), Span.ZONE)
                .minusDays(1);
    }

    /** Writes every day that is over and not yet written, each in a transaction of its own; on whichever node comes first. */
    void write() {
        boolean more = rows.last().filter(it -> !it.isBefore(lastOver())).isEmpty();
        while (more) {
            more = Boolean.TRUE.equals(writing.execute(status -> writeNext()));
        }
    }

    private boolean writeNext() {
        rows.lock();
        Optional<LocalDate> last = rows.last();
        Optional<LocalDate> next = last.map(it -> it.plusDays(1)).or(rows::beginning);
        if (next.isEmpty() || next.get().isAfter(lastOver())) {
            return false;
        }
        DayAccount before = last.map(it -> rows.sum(it, it))
                .orElseGet(() -> DayAccount.empty(next.get().minusDays(1)));
        rows.write(following(before), clock.instant());
        return true;
    }

    /** Days before the first receipt are empty; those after the last one that is written are not complete. */
    DayAccount of(LocalDate from, LocalDate to) {
        write();
        return Objects.requireNonNull(snapshot.execute(status -> read(from, to)));
    }

    /** Whether nothing of the days up to this one is still to be written. */
    boolean isWrittenUntil(LocalDate date) {
        return rows.last()
                .or(() -> rows.beginning().isEmpty() ? Optional.of(date) : Optional.empty())
                .filter(it -> !it.isBefore(date))
                .isPresent();
    }

    /** Whether the day will not change any more. */
    boolean isWritten(LocalDate date) {
        return rows.last().filter(it -> !it.isBefore(date)).isPresent()
                && rows.first().filter(it -> !it.isAfter(date)).isPresent();
    }

    private DayAccount read(LocalDate from, LocalDate to) {
        Optional<LocalDate> first = rows.first();
        Optional<LocalDate> last = rows.last();
        LocalDate start = first.or(rows::beginning).filter(from::isBefore).orElse(from);
        if (start.isAfter(to)) {
            return new DayAccount(from, to, !to.isAfter(lastOver()), new TreeMap<>(), List.of());
        }
        DayAccount all;
        if (last.isPresent() && !last.get().isBefore(start)) {
            all = rows.sum(start, last.get().isBefore(to) ? last.get() : to);
        } else {
            DayAccount before = last.map(it -> rows.sum(it, it)).orElseGet(() -> DayAccount.empty(start.minusDays(1)));
            while (before.to().isBefore(start.minusDays(1))) {
                before = open(following(before));
            }
            all = open(following(before));
        }
        while (all.to().isBefore(to)) {
            all = all.then(open(following(all)));
        }
        return new DayAccount(from, to, all.complete(), all.lines(), all.corrections());
    }

    private DayAccount following(DayAccount before) {
        LocalDate date = before.to().plusDays(1);
        Flows.Flow flow = flows.of(date);
        return new DayAccount(date, date, true, before.after(flow.lines()), flow.corrections());
    }

    private static DayAccount open(DayAccount day) {
        return new DayAccount(day.from(), day.to(), false, day.lines(), day.corrections());
    }

    /** Whether the day's closing is also what counting message by message gives. */
    boolean agrees(DayAccount day) {
        return Objects.requireNonNull(
                snapshot.execute(status -> Closings.of(day).equals(openAt.endOf(day.to()))));
    }
}
