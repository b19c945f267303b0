package vn.lienthong.gateway.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.archive.ArchiveWords;
import vn.lienthong.gateway.archive.ArchivedMonth;
import vn.lienthong.gateway.archive.Archives;
import vn.lienthong.gateway.report.LaneLaw;
import vn.lienthong.gateway.report.Law;
import vn.lienthong.gateway.vault.Keys;
import vn.lienthong.mappings.Words;

/**
 * Decides which months of the ledger are cleared: those whose term is over, whose archive is kept outside the database, whose personal
 * data is destroyed, whose figures are taken, and of which nothing is owed; and only while the law holds in full.
 */
@Component
final class LedgerTerms {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerTerms.class);

    private final Archives archives;
    private final ClearedRows rows;
    private final Clearing clearing;
    private final Keys keys;
    private final Law law;
    private final HistorySettings settings;

    LedgerTerms(Archives archives, ClearedRows rows, Clearing clearing, Keys keys, Law law, HistorySettings settings) {
        this.archives = archives;
        this.rows = rows;
        this.clearing = clearing;
        this.keys = keys;
        this.law = law;
        this.settings = settings;
    }

    /**
     * Begins with months that may go.
     *
     * @param isCounted whether a month's figures are all taken
     */
    void begin(LocalDate today, Predicate<YearMonth> isCounted) {
        for (ArchivedMonth archive : archives.all()) {
            YearMonth month = YearMonth.parse(archive.month());
            if (!archive.cleared() && isOver(month, today) && isFree(archive, isCounted)) {
                begin(archive);
            }
        }
    }

    private boolean isFree(ArchivedMonth archive, Predicate<YearMonth> isCounted) {
        return heldBack(YearMonth.parse(archive.month()), archive, isCounted) == null;
    }

    private void begin(ArchivedMonth archive) {
        if (!law.full().stream().allMatch(LaneLaw::holds)) {
            LOG.error("The ledger's month {} stays: the law does not hold", archive.month());
            return;
        }
        clearing.begin(
                YearMonth.parse(archive.month()),
                Map.of(
                        "sha256", archive.sha256(),
                        "archive", ArchiveWords.where(archive).en(),
                        "ledger-months", String.valueOf(settings.ledgerMonths())));
    }

    /** @return empty where rows are kept for ever */
    Optional<LedgerTerm> of(YearMonth month, LocalDate today, Predicate<YearMonth> isCounted) {
        Optional<Cleared> cleared =
                rows.all().stream().filter(it -> it.month().equals(month)).findFirst();
        Optional<LocalDate> endsOn = endsOn(month);
        if (endsOn.isEmpty() && cleared.isEmpty()) {
            return Optional.empty();
        }
        boolean held = cleared.isEmpty() && isOver(month, today);
        return Optional.of(new LedgerTerm(
                endsOn.orElse(today),
                held ? heldBack(month, archive(month), isCounted) : null,
                cleared.map(Cleared::lines).orElse(0L),
                cleared.map(Cleared::calls).orElse(0L),
                cleared.map(Cleared::doneAt).orElse(null)));
    }

    private @Nullable ArchivedMonth archive(YearMonth month) {
        return archives.all().stream()
                .filter(it -> it.month().equals(month.toString()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Words heldBack(YearMonth month, @Nullable ArchivedMonth archive, Predicate<YearMonth> isCounted) {
        if (archive == null) {
            return LedgerWords.NOT_SEALED;
        }
        if (keys.present().contains(month)) {
            return LedgerWords.READABLE;
        }
        long unended = rows.unended(month);
        if (unended > 0) {
            return LedgerWords.unended(unended);
        }
        if (!isCounted.test(month)) {
            return LedgerWords.NOT_COUNTED;
        }
        return archives.isKept(archive) ? null : LedgerWords.NOT_KEPT;
    }

    private boolean isOver(YearMonth month, LocalDate today) {
        return endsOn(month).filter(it -> !it.isAfter(today)).isPresent();
    }

    private Optional<LocalDate> endsOn(YearMonth month) {
        return Optional.of(settings.ledgerMonths()).filter(it -> it > 0).map(it -> month.plusMonths(it + 1L)
                .atDay(1));
    }
}
