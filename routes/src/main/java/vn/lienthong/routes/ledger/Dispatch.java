package vn.lienthong.routes.ledger;

import java.util.List;
import java.util.function.Consumer;
import vn.lienthong.routes.message.Lane;

/** What the ledger has to be done, for whichever node takes it. */
public interface Dispatch {

    /**
     * Takes what is due and not yet on the lane's queue, fresh work before replays, and publishes it before the taking is
     * committed: if publishing fails nothing was taken, if the commit fails a harmless second copy follows.
     *
     * @param window the most that may be on the lane's queue at a time
     * @return how many tickets were published
     */
    int publishDue(Lane lane, int window, Consumer<List<Ticket>> publisher);

    /** Turns claims whose lease is over into unknown outcomes; returns how many. */
    int lapse();
}
