package vn.lienthong.gateway.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.NotSealed;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.indicator.DossierFacts;

/**
 * Takes the facts of dossiers out of their documents, some time after these were accepted, so that nobody waits for it at a door. It
 * follows the timelines, a day at a time, and looks once more at the last minutes each time, longer than a transaction may take.
 */
final class Facts {

    private static final Duration AT_A_TIME = Duration.ofDays(1);
    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(3);
    private static final int BATCH = 200;
    private static final int LONGEST_SECONDS = 300;
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(5);

    private final FactRows rows;
    private final Payloads payloads;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ProvinceDocuments documents = new ProvinceDocuments();

    Facts(FactRows rows, Payloads payloads, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.payloads = payloads;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(LONGEST_SECONDS);
        this.clock = clock;
    }

    /** @param until up to when the timelines have been looked through */
    private record Turn(boolean more, Instant until) {}

    /**
     * Catches up, as far as whoever asks may wait for it.
     *
     * @return until when the facts are those of the ledger
     */
    Instant catchUp() {
        long began = System.nanoTime();
        Turn turn = turn(true);
        while (turn.more() && System.nanoTime() - began < WHILE_SOMEBODY_WAITS.toNanos()) {
            turn = turn(true);
        }
        return turn.until();
    }

    /** Catches up however long it takes, unless another node is at it. */
    void catchUpAll() {
        boolean more = true;
        while (more) {
            more = turn(false).more();
        }
    }

    private Turn turn(boolean waits) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean alone = rows.alone(waits);
            Instant now = clock.instant();
            Optional<Instant> from = rows.mark();
            if (from.isEmpty() || !alone) {
                return new Turn(false, from.orElse(now));
            }
            Instant end = from.get().plus(AT_A_TIME);
            boolean more = end.isBefore(now);
            Instant to = more ? end : now;
            List<String> changed = rows.changed(from.get(), to);
            for (int at = 0; at < changed.size(); at += BATCH) {
                renew(changed.subList(at, Math.min(changed.size(), at + BATCH)));
            }
            rows.mark(more ? to : later(from.get(), to.minus(LOOKED_AT_AGAIN)));
            return new Turn(more, to);
        }));
    }

    private void renew(List<String> subjects) {
        List<FactRows.Found> found = new ArrayList<>();
        rows.newest(subjects).forEach(it -> found.add(new FactRows.Found(it, read(it))));
        if (!found.isEmpty()) {
            rows.write(found);
        }
        rows.dropGone(subjects);
    }

    private Optional<DossierFacts> read(Newest newest) {
        try {
            return payloads.version(newest.message(), newest.version())
                    .map(it -> documents.readDossier(it.body()))
                    .flatMap(it -> it instanceof Translation.Translated<Dossier> good
                            ? Optional.of(DossierFacts.of(good.value(), newest.toldAt()))
                            : Optional.empty());
        } catch (KeyDestroyed | NotSealed unreadable) {
            return Optional.empty();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
