package vn.lienthong.routes.lane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Ending;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.message.Outcome;

/**
 * One attempt on its way along the lane's route.
 *
 * @param prepared what is to be done, once translated
 * @param endings what became of each of its messages, once known
 * @param heard what the call says of the system; null where none was made, or where another attempt says it
 * @param exchanges the calls that were made, as they were made
 */
record Attempt(
        Claim claim,
        Connector.@Nullable Prepared prepared,
        List<Ending> endings,
        @Nullable Outcome heard,
        List<Exchange> exchanges) {

    static Attempt of(Claim claim) {
        return new Attempt(claim, null, List.of(), null, List.of());
    }

    Attempt prepared(Connector.Prepared now) {
        return new Attempt(claim, now, List.of(), null, List.of());
    }

    /** @param made calls for something else, such as a login; not of the messages */
    Attempt notCalled(List<Ending> now, List<Exchange> made) {
        return new Attempt(claim, prepared, now, null, List.copyOf(made));
    }

    Attempt called(List<Ending> now, Outcome answer, List<Exchange> made) {
        return new Attempt(claim, prepared, now, answer, List.copyOf(made));
    }

    /** Called together with others, one of which says what the call says of the system. */
    Attempt calledAlong(List<Ending> now, List<Exchange> made) {
        return new Attempt(claim, prepared, now, null, List.copyOf(made));
    }
}
