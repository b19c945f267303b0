package vn.lienthong.gateway.ledger;

import java.util.Set;
import vn.lienthong.routes.message.Lane;

/** The messages that had not ended when the ledger was restored to an earlier time. */
public interface OpenMessages {

    /** The lanes of this configuration; messages of others are left as they are until theirs is configured again. */
    Set<Lane> lanes();

    /**
     * Those of the lanes whose repeats their system recognises, and bears: nothing of them is in doubt.
     */
    Set<Lane> lanesThatBearRepeats();

    /**
     * Lets the rules decide what some of them are now, each subject in a transaction of its own.
     *
     * @param restore the restore's number
     * @param note for their timelines
     * @return how many subjects were looked at; zero once there are none left
     */
    int look(long restore, String note);
}
