package vn.lienthong.gateway.tax;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** What people do about rows that wait. Each act is audited with it. */
final class TaxActs {

    /** What came of an act. */
    enum Acted {
        DONE,
        /** There is no such row, or it does not wait. */
        NOT_PARKED,
        /** It cannot be read, and so not be released. */
        UNREADABLE,
        /** Its dossier is still not there. */
        UNKNOWN_DOSSIER
    }

    private final TaxRows rows;
    private final TaxTelling telling;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaxActs(TaxRows rows, TaxTelling telling, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.telling = telling;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The province is told of the row now. */
    Acted release(UUID id, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<TaxRows.Parked> row = rows.lockParked(id);
            if (row.isEmpty()) {
                return Acted.NOT_PARKED;
            }
            Optional<RowFacts> facts = row.get().facts();
            if (facts.isEmpty()) {
                return Acted.UNREADABLE;
            }
            Instant now = clock.instant();
            if (!telling.release(row.get(), facts.get(), now)) {
                return Acted.UNKNOWN_DOSSIER;
            }
            rows.settle(id, RowState.RELEASED, who.name(), reason, now);
            audit.record(who, "tax.row.release", id.toString(), reason, Map.of());
            return Acted.DONE;
        }));
    }

    /** The row goes nowhere. */
    Acted dismiss(UUID id, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (rows.lockParked(id).isEmpty()) {
                return Acted.NOT_PARKED;
            }
            rows.settle(id, RowState.DISMISSED, who.name(), reason, clock.instant());
            audit.record(who, "tax.row.dismiss", id.toString(), reason, Map.of());
            return Acted.DONE;
        }));
    }

    /** What the row says is shown only once it is on record who saw it, and why. */
    Optional<RowFacts> reveal(UUID id, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<RowFacts> facts = rows.facts(id);
            facts.ifPresent(it -> audit.record(who, "tax.row.reveal", id.toString(), reason, Map.of()));
            return facts;
        }));
    }
}
