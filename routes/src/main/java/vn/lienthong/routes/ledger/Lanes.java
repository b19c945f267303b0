package vn.lienthong.routes.ledger;

import vn.lienthong.routes.message.Lane;

/** The lanes' status, shared by all nodes. */
public interface Lanes {

    LaneStatus status(Lane lane);

    /**
     * Closes an open lane for a while, or, after a trial that failed, for a longer while; then a single trial decides.
     *
     * @param afterTrial whether it was the trial that failed; what fails beside it changes nothing
     */
    void pause(Lane lane, String reason, boolean afterTrial);

    /** The trial succeeded. */
    void reopen(Lane lane);

    /** The trial decided nothing, since no call was made; another may follow at once. */
    void tryAgain(Lane lane);
}
