package vn.lienthong.gateway.authority;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.authority.AuthorityEntry;

/** Where operators keep the table of authority. Each change is in the audit, and counts from then on. */
public final class AuthorityBook {

    private static final int MOST = 1_000;

    private final AuthorityRows rows;
    private final ActiveAuthority active;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    AuthorityBook(
            AuthorityRows rows, ActiveAuthority active, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.active = active;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Adds lines, all or none. */
    public List<KeptEntry> add(List<AuthorityEntry> entries, String reason, Caller who) {
        List<UUID> added = entries.stream().map(it -> ids.generate()).toList();
        transaction.executeWithoutResult(status -> {
            rows.alone();
            for (int i = 0; i < entries.size(); i++) {
                rows.add(added.get(i), entries.get(i), who.name(), clock.instant());
            }
            audit.record(who, "authority.add", added.get(0).toString(), reason, Map.of("lines", "" + added.size()));
        });
        active.refresh();
        return added.stream().flatMap(it -> rows.find(it).stream()).toList();
    }

    /** @return the line with its last day; empty where it is not there, or was taken back, or begins later */
    public Optional<KeptEntry> end(UUID id, LocalDate until, String reason, Caller who) {
        return change(
                id,
                kept -> !until.isBefore(kept.entry().from()),
                "authority.end",
                reason,
                who,
                () -> rows.end(id, until));
    }

    /** @return the line, which counts no more; empty where it is not there, or was taken back before */
    public Optional<KeptEntry> withdraw(UUID id, String reason, Caller who) {
        return change(
                id,
                kept -> true,
                "authority.withdraw",
                reason,
                who,
                () -> rows.withdraw(id, who.name(), clock.instant()));
    }

    /** @return the lines, the newest first, with those that were taken back */
    public List<KeptEntry> all(@Nullable String procedure) {
        return rows.newest(procedure, MOST);
    }

    private Optional<KeptEntry> change(
            UUID id, Predicate<KeptEntry> fits, String act, String reason, Caller who, Runnable change) {
        Boolean done = transaction.execute(status -> {
            rows.alone();
            boolean may = rows.find(id)
                    .filter(kept -> kept.withdrawnAt() == null)
                    .filter(fits)
                    .isPresent();
            if (may) {
                change.run();
                audit.record(who, act, id.toString(), reason, Map.of());
            }
            return may;
        });
        active.refresh();
        return Objects.requireNonNull(done) ? rows.find(id) : Optional.empty();
    }
}
