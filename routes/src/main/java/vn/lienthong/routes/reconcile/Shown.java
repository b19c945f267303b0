package vn.lienthong.routes.reconcile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between what the system should show and what it shows. */
final class Shown {

    private Shown() {}

    static Optional<Difference> of(View view) {
        if (!view.counts(Party.NATIONAL)) {
            return Optional.empty();
        }
        Standing national = view.national();
        return Optional.ofNullable(national == null ? absent(view) : shown(view, national.mark()))
                .map(kind -> view.difference(kind, List.of()));
    }

    private static @Nullable Kind absent(View view) {
        boolean withdrawn = view.ledger() != null || !view.counts(Party.LEDGER);
        return view.newest() != null || (view.province() != null && withdrawn) ? Kind.MISSING : null;
    }

    private static @Nullable Kind shown(View view, String mark) {
        if (!view.counts(Party.LEDGER)) {
            return null;
        }
        Account ledger = view.ledger();
        if (ledger == null) {
            return view.counts(Party.PROVINCE) ? null : Kind.AHEAD;
        }
        if (ledger.expects(mark)) {
            return null;
        }
        if (!ledger.told().contains(mark)) {
            return Kind.AHEAD;
        }
        return ledger.newest() == null ? null : Kind.BEHIND;
    }
}
