package vn.lienthong.gateway.followup;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.gateway.engine.Rounds;

/** Asks the registry, round after round. Every node does. */
final class FollowUpWork extends Rounds {

    private final Optional<FollowUpRound> asking;

    /**
     * @param asking empty where there is no lane to the registry
     * @param pause between two rounds of which the first found nothing to ask
     */
    FollowUpWork(Optional<FollowUpRound> asking, Duration pause) {
        super("follow-ups", pause);
        this.asking = asking;
    }

    @Override
    public boolean isAutoStartup() {
        return asking.isPresent();
    }

    @Override
    protected boolean round() {
        return asking.map(FollowUpRound::run).orElse(false);
    }
}
