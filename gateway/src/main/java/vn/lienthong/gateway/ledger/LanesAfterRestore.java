package vn.lienthong.gateway.ledger;

import vn.lienthong.routes.message.Lane;

/** Which lanes are held because the ledger was restored to an earlier time. Asked in memory, at each arrival. */
public interface LanesAfterRestore {

    /** Nothing was restored. */
    LanesAfterRestore NONE = lane -> false;

    boolean held(Lane lane);
}
