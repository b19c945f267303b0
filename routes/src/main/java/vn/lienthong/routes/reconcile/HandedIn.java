package vn.lienthong.routes.reconcile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between the province and the ledger, or the system: what was never handed in, and what the province's list lacks. */
final class HandedIn {

    private HandedIn() {}

    static Optional<Difference> of(View view) {
        if (!view.counts(Party.PROVINCE)) {
            return Optional.empty();
        }
        Standing province = view.province();
        if (province == null) {
            return view.national() == null
                    ? Optional.empty()
                    : Optional.of(view.difference(Kind.UNKNOWN_TO_PROVINCE, List.of()));
        }
        return view.counts(Party.LEDGER) && neverGot(province.mark(), view.ledger())
                ? Optional.of(view.difference(Kind.NOT_HANDED_IN, List.of()))
                : Optional.empty();
    }

    private static boolean neverGot(String mark, @Nullable Account ledger) {
        return ledger == null
                || (ledger.newest() != null
                        && !ledger.expects(mark)
                        && !ledger.told().contains(mark));
    }
}
