package vn.lienthong.checker;

import java.util.Optional;

/**
 * Something that may or should be told.
 *
 * @param shows what the system's books show of it; empty where they show nothing
 * @param receipt empty where the ledger does not have it
 */
record Expected(Kind kind, String shows, Optional<Receipt> receipt) {

    boolean delivered() {
        return receipt.filter(Receipt::delivered).isPresent();
    }

    /** Given up, so that what came before counts again. */
    boolean givenUp() {
        return receipt.filter(Receipt::cancelled).isPresent();
    }
}
