package vn.lienthong.routes.lane;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.Map;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Dispatch;
import vn.lienthong.routes.ledger.Ticket;
import vn.lienthong.routes.message.Lane;

/** Carries what is due from the ledger to the lanes' queues. Every node does, all the time. */
public final class Dispatcher {

    private final Dispatch dispatch;
    private final WorkQueues queues;
    private final Map<Lane, Integer> windows;
    private final Checkpoint checkpoint;

    /** @param windows for each lane the most tickets that may be on its queue at a time */
    public Dispatcher(
            Dispatch dispatch, ConnectionFactory connections, Map<Lane, Integer> windows, Checkpoint checkpoint) {
        this.dispatch = dispatch;
        this.queues = new WorkQueues(connections);
        this.windows = Map.copyOf(windows);
        this.checkpoint = checkpoint;
    }

    /** One round: claims that lapsed, then everything that is due. */
    public void turn() {
        dispatch.lapse();
        windows.forEach((lane, window) -> dispatch.publishDue(lane, window, tickets -> publish(lane, tickets)));
    }

    private void publish(Lane lane, List<Ticket> tickets) {
        queues.publish(lane, tickets);
        checkpoint.reached(Point.AFTER_PUBLISH_BEFORE_TAKEN, lane);
    }
}
