package vn.lienthong.gateway.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.reconcile.side.LedgerSide;
import vn.lienthong.routes.reconcile.Meetings;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/** The sides of a comparison that can be read as a whole: the ledger, and lists. */
final class Sides {

    private final LedgerSide ledger;
    private final Holdings holdings;
    private final KeptLists lists;

    Sides(LedgerSide ledger, Holdings holdings, KeptLists lists) {
        this.ledger = ledger;
        this.holdings = holdings;
        this.lists = lists;
    }

    /** @param from only codes after this one; null for all */
    Meetings meetings(Run run, @Nullable String from) {
        return new Meetings(
                list(run.province(), from),
                ledger.open(run.lane(), run.from(), run.to(), from),
                list(run.national(), from),
                from);
    }

    /** Without those whose first receipt came in after the beginning. */
    List<String> own(Run run, List<String> codes) {
        Set<String> later = holdings.later(
                run.lane(), codes, Objects.requireNonNull(run.frozenAt(), "prepared before it is compared"));
        return codes.stream().filter(it -> !later.contains(it)).toList();
    }

    private Side<Standing> list(@Nullable UUID list, @Nullable String from) {
        return list == null ? Side.of(List.of()) : new PagedList(lists, list, from);
    }
}
