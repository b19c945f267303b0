package vn.lienthong.gateway.restore;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.ledger.OpenMessages;
import vn.lienthong.gateway.restore.Restore.Decision;
import vn.lienthong.gateway.restore.Restore.Phase;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.message.Lane;

/** What is decided about a database that was put back, shared by all nodes and audited. */
final class Restores {

    private static final Logger LOG = LoggerFactory.getLogger(Restores.class);
    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);

    private final RestoreRows rows;
    private final Sequences sequences;
    private final OpenMessages messages;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    Restores(JdbcClient sql, TransactionTemplate transaction, OpenMessages messages, Audit audit, Clock clock) {
        this.rows = new RestoreRows(sql);
        this.sequences = new Sequences(sql);
        this.messages = messages;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    RestoreRows rows() {
        return rows;
    }

    /** The last restore that is not over. */
    Optional<Restore> open() {
        return rows.last().filter(it -> it.phase() != Phase.DONE);
    }

    /**
     * Holds all lanes and takes nothing in until an administrator has decided; joins one that waits for that already.
     *
     * @param by who noticed it or said so
     * @param declared the setting that says so, null where none does
     * @param to the time it was put back to, as far as known
     */
    void suspect(String by, @Nullable String declared, @Nullable Instant to, Mark seen) {
        transact(() -> {
            rows.lock();
            Optional<Restore> before = rows.last().filter(it -> it.phase() == Phase.UNDECIDED);
            if (before.isPresent()) {
                rows.seen(before.get().id(), seen);
                return false;
            }
            rows.found(now(), by, declared, to, seen);
            Instant from = to == null || to.isAfter(now()) ? now() : to;
            rows.holdAll(from, RestoreWords.lever(to));
            audit.note("restore.found", "ledger", details(to, seen.at()));
            return true;
        });
        LOG.error(
                "The database is older than what was seen of it: it is as of {}, and was seen until {}. Nothing is sent"
                        + " and nothing is taken in until an administrator decides: POST /api/v1/restore/confirm where it"
                        + " was restored, POST /api/v1/restore/fresh where it is meant to be a new one.",
                to == null ? "an unknown time" : to,
                seen.at() == null ? "an unknown time" : seen.at());
    }

    /**
     * It is an older copy: what was open is asked about. A person may say so while the gateway runs, too.
     *
     * @param to the time it was put back to; null for what is known
     * @return empty where no time before now is known
     */
    Optional<Restore> confirm(@Nullable Instant to, String reason, Caller who) {
        return transact(() -> {
            rows.lock();
            Optional<Restore> waiting = rows.last().filter(it -> it.phase() == Phase.UNDECIDED);
            Instant restoredTo = to == null ? waiting.map(Restore::restoredTo).orElse(null) : to;
            if (restoredTo == null || restoredTo.isAfter(now())) {
                return Optional.empty();
            }
            if (waiting.isEmpty()) {
                rows.found(now(), who.name(), null, restoredTo, Mark.NONE);
                rows.holdAll(restoredTo, RestoreWords.lever(restoredTo));
            }
            Restore found = rows.last().orElseThrow();
            rows.heldFrom(restoredTo);
            rows.decided(found.id(), Decision.RESTORED, restoredTo, now(), who.name(), reason);
            sequences.leap(found.seen());
            audit.record(who, "restore.confirm", "ledger", reason, details(restoredTo, found.seenUntil()));
            return rows.last();
        });
    }

    /** It is meant to be so, and nothing was lost. Empty where nothing is to be decided. */
    Optional<Restore> fresh(String reason, Caller who) {
        return transact(() -> {
            rows.lock();
            Optional<Restore> found = rows.last().filter(it -> it.phase() == Phase.UNDECIDED);
            found.ifPresent(it -> {
                rows.decided(it.id(), Decision.FRESH, it.restoredTo(), now(), who.name(), reason);
                rows.release(ALL, now(), who.name());
                sequences.mark(it.seen());
                audit.record(who, "restore.fresh", "ledger", reason, details(it.restoredTo(), it.seenUntil()));
            });
            return found.flatMap(it -> rows.last());
        });
    }

    /** The lanes of this configuration whose open messages are still to be looked at. */
    Set<Lane> toBeLooked() {
        Set<Lane> lanes = EnumSet.copyOf(messages.lanes());
        lanes.retainAll(rows.silent());
        return lanes;
    }

    /** Lets the rules decide about some of what was open; true while there may be more. */
    boolean look(Restore restore) {
        if (messages.look(restore.id(), RestoreWords.note(restore)) > 0) {
            return true;
        }
        transact(() -> {
            rows.letAsk(messages.lanes());
            rows.release(messages.lanesThatBearRepeats(), now(), "gateway");
            rows.looked(restore.id(), now());
            rows.doneWhereAllAreReleased(restore.id(), now());
            return true;
        });
        LOG.warn("What was open in the restored database has been looked at; see GET /api/v1/restore");
        return false;
    }

    /** @return false where the lane is not held after a restore */
    boolean release(Restore restore, Lane lane, long goes, String reason, Caller who) {
        return transact(() -> {
            rows.lock();
            if (rows.release(Set.of(lane), now(), who.name()) == 0) {
                return false;
            }
            rows.doneWhereAllAreReleased(restore.id(), now());
            audit.record(who, "restore.release", lane.name(), reason, Map.of("goes", Long.toString(goes)));
            return true;
        });
    }

    private static Map<String, String> details(@Nullable Instant to, @Nullable Instant seenUntil) {
        Map<String, String> details = new HashMap<>();
        if (to != null) {
            details.put("restored-to", to.toString());
        }
        if (seenUntil != null) {
            details.put("seen-until", seenUntil.toString());
        }
        return details;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T transact(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
