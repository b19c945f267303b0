package vn.lienthong.gateway.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.security.Sight;

/** The figures of a day, computed from the ledger at one moment: all of them see the same snapshot. */
@Component
public final class DailyReport {

    private static final int LONGEST_SECONDS = 60;

    private final TransactionTemplate snapshot;
    private final DossierFigures dossiers;
    private final MessageFigures messages;
    private final ParkedFigures parked;
    private final Law law;
    private final Clock clock;

    public DailyReport(JdbcClient jdbc, PlatformTransactionManager transactions, Quotes quotes, Law law, Clock clock) {
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setTimeout(LONGEST_SECONDS);
        this.dossiers = new DossierFigures(jdbc);
        this.messages = new MessageFigures(jdbc);
        this.parked = new ParkedFigures(jdbc, quotes);
        this.law = law;
        this.clock = clock;
    }

    /** @return the figures of the day that began at midnight in Asia/Ho_Chi_Minh */
    public Figures of(LocalDate date) {
        return Objects.requireNonNull(snapshot.execute(status -> compute(new Day(date))));
    }

    /** @return where the day's dossiers stand that may be seen */
    public Figures.Dossiers dossiers(LocalDate date, Sight sight) {
        return dossiers.of(new Day(date), sight);
    }

    /** Whether all that was received is accounted for. */
    public boolean lawHolds() {
        return law.quick().stream().allMatch(LaneLaw::holds);
    }

    /** @return the day that it now is in Viet Nam */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Day.ZONE);
    }

    private Figures compute(Day day) {
        return new Figures(
                day.date(),
                clock.instant(),
                dossiers.of(day, Sight.PROVINCE),
                messages.of(day),
                messages.byHour(day),
                parked.of(day),
                lawHolds());
    }
}
