package vn.lienthong.routes.lane;

import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.message.Outcome;

/**
 * One attempt on its way along the lane's route.
 *
 * @param prepared what is to be done, once translated
 * @param outcome what it gave, once known
 * @param called whether the system was called
 */
record Attempt(
        Claim claim,
        Connector.@Nullable Prepared prepared,
        @Nullable Outcome outcome,
        boolean called) {

    static Attempt of(Claim claim) {
        return new Attempt(claim, null, null, false);
    }

    Attempt prepared(Connector.Prepared now) {
        return new Attempt(claim, now, null, false);
    }

    Attempt ended(Outcome now, boolean wasCalled) {
        return new Attempt(claim, prepared, now, wasCalled);
    }
}
