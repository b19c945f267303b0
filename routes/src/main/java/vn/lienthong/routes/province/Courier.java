package vn.lienthong.routes.province;

import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.message.Outcome;

/** One way of bringing notices to one origin. */
public interface Courier {

    /**
     * Brings one notice; the receiver knows a repeat by the notice's id. Never throws for what the receiver does.
     *
     * @param notice its payload is what the receiver reads
     */
    Outcome bring(Claim notice);
}
