package vn.lienthong.gateway.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.daybook.Reports;
import vn.lienthong.gateway.indicator.Indicators;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.gateway.vault.Keys;
import vn.lienthong.gateway.vault.Keys.Destruction;
import vn.lienthong.mappings.Words;

/**
 * Ends the terms of months: destroys their keys. Not before the days of the month are written and the facts of its dossiers are taken,
 * so that every report and indicator stays as it is; and never while a message needs it that has not ended.
 */
@Component
public final class Terms {

    private static final Logger LOG = LoggerFactory.getLogger(Terms.class);
    private final Keys keys;
    private final Reports reports;
    private final Indicators indicators;
    private final Audit audit;
    private final HistorySettings settings;
    private final Emptying emptying;
    private final LedgerTerms ledger;

    Terms(
            Keys keys,
            Reports reports,
            Indicators indicators,
            Audit audit,
            HistorySettings settings,
            Emptying emptying,
            LedgerTerms ledger) {
        this.keys = keys;
        this.reports = reports;
        this.indicators = indicators;
        this.audit = audit;
        this.settings = settings;
        this.emptying = emptying;
        this.ledger = ledger;
    }

    /** Destroys what is over and not held back; on whichever node comes first. */
    void end() {
        for (YearMonth month : keys.present()) {
            if (isOver(month) && isCounted(month)) {
                Destruction done = keys.destroy(
                        month,
                        0,
                        () -> audit.note(
                                "vault.term",
                                month.toString(),
                                Map.of("keep-months", String.valueOf(settings.keepMonths()))));
                if (done instanceof Destruction.StillNeeded needed) {
                    LOG.warn("The content of {} is kept: {} messages have not ended", month, needed.messages());
                }
            }
        }
    }

    /** Begins with months whose settled lines and calls leave the database. */
    void clear() {
        ledger.begin(reports.today(), this::isCounted);
    }

    /** @return the months that ever had a key, the oldest first */
    public List<Term> all() {
        Map<YearMonth, Emptied> emptied = emptying.all();
        return keys.terms().stream()
                .map(it -> term(it, emptied.get(it.month())))
                .toList();
    }

    private Term term(Keys.MonthKey key, @Nullable Emptied emptied) {
        boolean held = key.destroyedAt() == null && isOver(key.month());
        return new Term(
                key.month().toString(),
                endsOn(key.month()).orElse(null),
                key.destroyedAt(),
                held ? heldBack(key) : null,
                emptied,
                ledger.of(key.month(), reports.today(), this::isCounted).orElse(null));
    }

    private @Nullable Words heldBack(Keys.MonthKey key) {
        if (key.unended() > 0) {
            return new Words(
                    "Còn " + key.unended()
                            + " thông điệp chưa kết thúc cần nội dung của tháng; xử lý hoặc hủy chúng trước",
                    key.unended()
                            + " messages that have not ended need the month's content; see to them, or cancel them, first");
        }
        return isCounted(key.month()) ? null : LedgerWords.NOT_COUNTED;
    }

    private boolean isOver(YearMonth month) {
        return endsOn(month).filter(it -> !it.isAfter(reports.today())).isPresent();
    }

    private Optional<LocalDate> endsOn(YearMonth month) {
        return Optional.of(settings.keepMonths()).filter(it -> it > 0).map(it -> month.plusMonths(it + 1L)
                .atDay(1));
    }

    private boolean isCounted(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return reports.isWrittenUntil(last)
                && !indicators.takenUntil().isBefore(Span.of(last).to());
    }
}
