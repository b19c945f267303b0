package vn.lienthong.routes.lane;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Claim.Row;
import vn.lienthong.routes.ledger.Ending;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;

/** What one call means for each of the messages that were claimed for it. */
final class Endings {

    private Endings() {}

    /** @param carried how many of them the call carried, from the first on */
    static List<Ending> of(Claim claim, int carried, Told told) {
        List<Row> rows = claim.rows();
        List<Ending> endings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            endings.add(i < carried ? told(rows.get(i), i, told) : left(rows.get(i)));
        }
        return endings;
    }

    /** No call was made, because of its first message. */
    static List<Ending> notCalled(Claim claim, Outcome first) {
        return of(claim, 1, new Told.Whole(first));
    }

    /** Something in them breaks us; which of them it is shows when each goes by itself. */
    static List<Ending> apart(Claim claim, String reason) {
        return claim.rows().stream().map(it -> apart(it, reason)).toList();
    }

    private static Ending told(Row row, int place, Told told) {
        if (told instanceof Told.Apart refused) {
            return apart(
                    row,
                    Quote.of(
                            "refused with " + refused.together() + " in one call",
                            Quote.shown(refused.heard().reason())));
        }
        Outcome outcome = told instanceof Told.Each each ? each.outcomes().get(place) : told.heard();
        return new Ending.Settled(row.id(), row.token(), outcome);
    }

    private static Ending apart(Row row, String reason) {
        return new Ending.Released(row.id(), row.token(), true, reason);
    }

    private static Ending left(Row row) {
        return new Ending.Released(row.id(), row.token(), false, "not part of the call");
    }
}
