package vn.lienthong.gateway.reconcile.side;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.reconcile.Account;

/** The messages of one dossier, folded into what the ledger knows of it. */
final class AccountFold {

    /** What explains a dossier best, first: what a person has, then what is nearest to the system. */
    private static final List<State> OPEN =
            List.of(State.PARKED, State.MANUAL, State.UNKNOWN, State.SENDING, State.WAITING);

    private AccountFold() {}

    /**
     * @param rows of one code, at least one
     * @param since the account is of a dossier whose first state came at that time or later; null for whenever it came
     * @return empty where its first state came earlier, or it has none
     */
    static Optional<Account> of(List<AccountRow> rows, @Nullable Instant since) {
        Optional<Instant> first = rows.stream()
                .filter(AccountRow::isState)
                .map(AccountRow::receivedAt)
                .min(Instant::compareTo);
        if (first.isEmpty() || (since != null && first.get().isBefore(since))) {
            return Optional.empty();
        }
        AccountRow newest = newest(rows);
        Set<String> told = new HashSet<>();
        rows.stream().filter(AccountRow::claimed).map(AccountRow::mark).forEach(told::add);
        return Optional.of(new Account(
                rows.get(0).code(),
                newest == null ? null : newest.mark(),
                Set.copyOf(told),
                open(rows),
                facts(newest),
                reported(rows, newest)));
    }

    private static @Nullable AccountRow newest(List<AccountRow> rows) {
        AccountRow newest = null;
        for (AccountRow row : rows) {
            if (row.stands() && (newest == null || row.newerThan(newest))) {
                newest = row;
            }
        }
        return newest;
    }

    private static @Nullable State open(List<AccountRow> rows) {
        return OPEN.stream()
                .filter(state -> rows.stream().anyMatch(row -> row.state() == state))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> reported(List<AccountRow> rows, @Nullable AccountRow newest) {
        if (newest == null || rows.size() == 1) {
            return Set.of();
        }
        List<String> marks = new ArrayList<>();
        for (AccountRow row : rows) {
            if (!row.isState() && row.claimed() && row.laterThan(newest)) {
                marks.add(row.mark());
            }
        }
        return Set.copyOf(marks);
    }

    private static SortedMap<String, String> facts(@Nullable AccountRow newest) {
        SortedMap<String, String> facts = new TreeMap<>();
        if (newest != null) {
            put(facts, Fact.CHANNEL, newest.channel());
            put(facts, Fact.PROCEDURE, newest.procedure());
            put(facts, Fact.UNIT, newest.unit());
        }
        return facts;
    }

    private static void put(SortedMap<String, String> facts, Fact fact, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(fact.field(), value);
        }
    }
}
