package vn.lienthong.gateway.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.gateway.reconcile.side.LedgerSide;
import vn.lienthong.gateway.reconcile.side.SeenFacts;
import vn.lienthong.gateway.reconcile.side.ToldFacts;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event.Sighting;
import vn.lienthong.routes.reconcile.Account;
import vn.lienthong.routes.reconcile.Standing;

/** One dossier as the ledger has it, and what others say of it in terms that can be compared with that. */
final class Told {

    private final LedgerSide ledger;
    private final Holdings holdings;
    private final ToldFacts facts;
    private final SeenFacts seen;

    Told(LedgerSide ledger, Holdings holdings, ToldFacts facts, SeenFacts seen) {
        this.ledger = ledger;
        this.holdings = holdings;
        this.facts = facts;
        this.seen = seen;
    }

    /** As it stands now; of what a citizen filed at the Portal, that the province has told nothing of it. */
    Optional<Account> of(Lane lane, String code) {
        Optional<Account> account = ledger.of(lane, code);
        return account.isEmpty() && lane == Lane.NPSP && holdings.filed(code)
                ? Optional.of(Account.filed(code))
                : account;
    }

    /** With all facts that the Portal's look-up may show, too. */
    Account whole(Lane lane, Account account, Holding holding) {
        UUID message = holding.message();
        return lane == Lane.NPSP && message != null ? facts.with(account, message) : account;
    }

    /** What the system shows, as often as it shows it; without its status it is taken for what it should be. */
    List<Standing> shown(String code, Optional<Account> account, Sighting sighting) {
        if (!(sighting instanceof Sighting.Found found)) {
            return List.of();
        }
        String expected = account.map(Account::newest).orElse("");
        return found.copies().stream()
                .map(it -> new Standing(code, it.mark().orElse(expected), seen.of(it.texts())))
                .toList();
    }

    /** Statuses are those of the Portal; on other lanes a list only says which dossiers there are. */
    static List<Standing> comparable(Lane lane, List<Standing> rows, Optional<Account> account) {
        String newest = account.map(Account::newest).orElse(null);
        return lane == Lane.NPSP || newest == null
                ? rows
                : rows.stream()
                        .map(it -> new Standing(it.code(), newest, it.fields()))
                        .toList();
    }
}
