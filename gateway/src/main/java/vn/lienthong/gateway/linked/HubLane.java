package vn.lienthong.gateway.linked;

import java.time.Clock;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/** Whether the hub may be asked anything now. */
final class HubLane {

    private final Lanes lanes;
    private final Clock clock;

    HubLane(Lanes lanes, Clock clock) {
        this.lanes = lanes;
        this.clock = clock;
    }

    /** While the lane is paused its trial may be ours, once its time has come. */
    boolean mayAsk() {
        LaneStatus status = lanes.status(Lane.LINKED);
        boolean trial = status.until() != null && !status.until().isAfter(clock.instant());
        return (status.open() || trial) && lanes.mayWrite(Lane.LINKED);
    }
}
