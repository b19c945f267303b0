package vn.lienthong.routes.ledger;

import vn.lienthong.routes.message.Lane;

/**
 * The points at which a process may die with the most to lose. Production does nothing there; the proofs halt the process at
 * each of them and count what is left.
 */
public interface Checkpoint {

    /** The points, in the order in which a message passes them. */
    enum Point {
        AFTER_ACCEPT_BEFORE_PUBLISH,
        AFTER_PUBLISH_BEFORE_TAKEN,
        AFTER_CLAIM_BEFORE_SEND,
        AFTER_SEND_BEFORE_SETTLE,
        AFTER_CHANGE_BEFORE_NOTICE,
        AFTER_SETTLE_BEFORE_ACK,
        AFTER_PARK_BEFORE_LETTER,
        AFTER_LETTER_BEFORE_MARK,
        AFTER_REPLAY_BEFORE_PUBLISH,
        AFTER_RELEASE_BEFORE_PUBLISH
    }

    Checkpoint NONE = (point, lane) -> {};

    /** @param lane on whose work it is reached */
    void reached(Point point, Lane lane);
}
