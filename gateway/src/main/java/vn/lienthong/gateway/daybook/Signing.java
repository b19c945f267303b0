package vn.lienthong.gateway.daybook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where officials sign days. A day is signed once, after the day before it, and only with figures that two ways of counting give. */
public final class Signing {

    static final String ACT = "sheet.sign";

    /** What became of it. */
    public sealed interface Reply {

        record Signed(SignedSheet sheet) implements Reply {}

        /** A second person is asked. */
        record Waits(Approval approval) implements Reply {}

        record NotNow(Words why) implements Reply {}
    }

    private final DayAccounts accounts;
    private final SignedRows rows;
    private final Approvals approvals;
    private final Audit audit;
    private final ReportSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Signing(
            DayAccounts accounts,
            SignedRows rows,
            Approvals approvals,
            Audit audit,
            ReportSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.approvals = approvals;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Signs, asks for the second person, or says why not. */
    public Reply sign(Asked asked, Caller who) {
        accounts.write();
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Words> obstacle = obstacle(asked);
            if (obstacle.isPresent()) {
                return new Reply.NotNow(obstacle.get());
            }
            if (settings.secondPerson()) {
                return ask(asked, who);
            }
            SignedSheet signed = write(asked, who.name(), "");
            audit.record(
                    who, ACT, asked.sheet(), asked.remark(), Map.of("sha256", signed.sha256(), "hash", signed.hash()));
            return new Reply.Signed(signed);
        }));
    }

    /** Signs for the one who asked, within the transaction of the second person's decision. */
    Optional<Words> seconded(Asked asked, String by, Caller second) {
        Optional<Words> obstacle = obstacle(asked);
        if (obstacle.isEmpty()) {
            write(asked, by, second.name());
        }
        return obstacle;
    }

    private Reply ask(Asked asked, Caller who) {
        if (approvals.waitsFor(ACT, asked.sheet())) {
            return new Reply.NotNow(SigningWords.WAITS);
        }
        Words summary = new Words("Ký phiếu ngày " + asked.sheet(), "Sign the day sheet " + asked.sheet());
        return new Reply.Waits(approvals.request(
                new Approvals.Asked(ACT, asked.sheet(), summary, asked.remark(), asked.bytes()), who));
    }

    private Optional<Words> obstacle(Asked asked) {
        rows.lock(asked.unit());
        LocalDate date = asked.date();
        Optional<SignedSheet> signed = rows.of(asked.unit(), date);
        if (signed.isPresent()) {
            return signed.map(SigningWords::already);
        }
        Optional<LocalDate> next = rows.last(asked.unit()).map(it -> it.date().plusDays(1));
        if (next.isPresent() && !next.get().equals(date)) {
            return next.map(SigningWords::outOfTurn);
        }
        DayAccount day = accounts.of(date, date);
        if (!accounts.isWritten(date)) {
            return Optional.of(SigningWords.notOver(date));
        }
        if (!Content.sha256(content(day, asked.unit()).bytes()).equals(asked.sha256())) {
            return Optional.of(SigningWords.CHANGED);
        }
        return accounts.agrees(day) ? Optional.empty() : Optional.of(SigningWords.DISAGREES);
    }

    private SignedSheet write(Asked asked, String by, String second) {
        byte[] bytes =
                content(accounts.of(asked.date(), asked.date()), asked.unit()).bytes();
        Optional<SignedSheet> last = rows.last(asked.unit());
        SignedSheet signed = new SignedSheet(
                        asked.unit(),
                        last.map(SignedSheet::number).orElse(0L) + 1,
                        asked.date(),
                        Content.sha256(bytes),
                        by,
                        second,
                        asked.remark(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        last.map(SignedSheet::hash).orElse(SignedSheet.BEFORE_THE_FIRST),
                        "")
                .sealed();
        rows.insert(signed, bytes);
        return signed;
    }

    static Content content(DayAccount day, String unit) {
        return Content.of(day, Optional.of(unit).filter(it -> !it.isEmpty()));
    }
}
