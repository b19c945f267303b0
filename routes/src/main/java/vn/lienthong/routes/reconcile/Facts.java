package vn.lienthong.routes.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between sides of which neither is known to be the newer one: statuses, and facts under one status. */
final class Facts {

    private Facts() {}

    static Optional<Difference> of(View view) {
        SortedSet<String> names = new TreeSet<>();
        Standing province = view.province();
        Standing national = view.national();
        Account ledger = view.ledger();
        if (province != null && national != null) {
            under(province.mark(), province.fields(), national.mark(), national.fields(), names);
        }
        if (ledger != null && province != null) {
            under(ledger.newest(), ledger.fields(), province.mark(), province.fields(), names);
        }
        if (ledger != null && national != null) {
            under(ledger.newest(), ledger.fields(), national.mark(), national.fields(), names);
        }
        if (province != null && statusesDiffer(view, province, national)) {
            names.add(Comparing.STATUS);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(view.difference(Kind.DIFFERS, List.copyOf(names)));
    }

    private static boolean statusesDiffer(View view, Standing province, @Nullable Standing national) {
        String newest = view.newest();
        if (newest != null) {
            Account ledger = view.ledger();
            return ledger != null
                    && !ledger.expects(province.mark())
                    && ledger.told().contains(province.mark());
        }
        boolean said = view.counts(Party.LEDGER) && view.ledger() == null;
        return !said && national != null && !national.mark().equals(province.mark());
    }

    private static void under(
            @Nullable String mark,
            SortedMap<String, String> fields,
            String otherMark,
            SortedMap<String, String> otherFields,
            SortedSet<String> names) {
        if (fields.isEmpty() || otherFields.isEmpty() || !otherMark.equals(mark)) {
            return;
        }
        fields.forEach((name, value) -> {
            String other = otherFields.get(name);
            if (other != null && !other.equals(value)) {
                names.add(name);
            }
        });
    }
}
