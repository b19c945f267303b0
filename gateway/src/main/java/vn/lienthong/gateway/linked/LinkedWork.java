package vn.lienthong.gateway.linked;

import java.time.Duration;
import vn.lienthong.gateway.engine.Rounds;

/** Reads the hub's list and looks at the agencies, round after round. Every node does. */
final class LinkedWork extends Rounds {

    private final HubPoll poll;
    private final LegRound legs;

    LinkedWork(HubPoll poll, LegRound legs, Duration pause) {
        super("linked", pause);
        this.poll = poll;
        this.legs = legs;
    }

    @Override
    protected boolean round() {
        poll.run();
        return legs.run();
    }
}
