package vn.lienthong.gateway.missing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.FindingView;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;

/** What catalogues lack, what an entry would release, and how one is added or taken back: the same at every door. */
@Component
public final class MissingEntries {

    private static final int MOST_LOOKED = 500;
    private static final int MOST_OTHERS = 5;
    private static final int LONGEST_CODE = 60;

    private final EntryRows rows;
    private final AddedEntries added;
    private final Payloads payloads;
    private final ObjectProvider<Rehearsal> rehearsals;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MissingEntries(
            JdbcClient sql,
            AddedEntries added,
            Payloads payloads,
            ObjectProvider<Rehearsal> rehearsals,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = new EntryRows(sql);
        this.added = added;
        this.payloads = payloads;
        this.rehearsals = rehearsals;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return codes for which messages are parked, of each kind those with most messages first */
    public List<MissingEntry> missing() {
        return Stream.of(EntryKind.values())
                .flatMap(kind -> rows.missing(kind).stream())
                .toList();
    }

    /** @return the newest first, those that are ended included */
    public List<AddedEntry> added(int most) {
        return rows.added(most);
    }

    /**
     * Changes nothing.
     *
     * @throws Refused where the value is none, or the lane of such entries is not set up
     */
    public Forecast forecast(EntryKind kind, String code, String value) {
        String sound = sound(kind, code, value);
        Rehearsal rehearsal = rehearsal(kind);
        List<UUID> waiting = rows.waiting(kind, code, MOST_LOOKED + 1);
        List<UUID> looked = waiting.subList(0, Math.min(waiting.size(), MOST_LOOKED));
        Map<String, Finding> others = new LinkedHashMap<>();
        List<UUID> released = new ArrayList<>();
        for (UUID message : looked) {
            List<Finding> wrong = added.asIf(
                    kind,
                    code,
                    sound,
                    () -> rehearsal.of(payloads.newest(message).body()));
            if (wrong.isEmpty()) {
                released.add(message);
            }
            wrong.forEach(it -> others.putIfAbsent(it.rule(), it));
        }
        long parked = rows.missing(kind).stream()
                .filter(it -> it.code().equals(code))
                .mapToLong(MissingEntry::parked)
                .sum();
        return new Forecast(
                kind,
                code,
                sound,
                parked,
                looked.size(),
                released.size(),
                others.values().stream().limit(MOST_OTHERS).map(FindingView::of).toList());
    }

    /** Adds the entry, for all nodes from the next translation on; what is parked goes by a replay. */
    public AddedEntry add(EntryKind kind, String code, String value, String reason, Caller who) {
        String sound = sound(kind, code, value);
        rehearsal(kind);
        return Objects.requireNonNull(transaction.execute(status -> {
            AddedEntry entry = rows.add(
                    kind, code, sound, reason, who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            audit.record(who, "catalogue.add", kind + " " + code, reason, Map.of("value", sound));
            return entry;
        }));
    }

    /** The entry counts no more. */
    public AddedEntry end(long id, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<AddedEntry> ended =
                    rows.end(id, who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            AddedEntry entry = ended.orElseThrow(() -> new Refused(Problem.NOT_FOUND));
            audit.record(who, "catalogue.end", entry.kind() + " " + entry.code(), reason, Map.of());
            return entry;
        }));
    }

    private Rehearsal rehearsal(EntryKind kind) {
        return rehearsals.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Problem.NOT_NOW,
                        new Words(
                                "Làn " + kind.lane() + " chưa được cấu hình, nên danh mục này không dùng đến",
                                "Lane " + kind.lane() + " is not set up, so nothing asks for such an entry")));
    }

    private static String sound(EntryKind kind, String code, String value) {
        String sound = Canonical.nfc(Canonical.trim(value));
        if (code.isBlank() || code.length() > LONGEST_CODE || !kind.takes(sound)) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "Cần " + kind.expected().vi(),
                            "Wanted: " + kind.expected().en()));
        }
        return sound;
    }
}
