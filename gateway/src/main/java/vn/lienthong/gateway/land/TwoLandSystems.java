package vn.lienthong.gateway.land;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.routes.land.LandSystems;
import vn.lienthong.routes.land.LandTarget;
import vn.lienthong.routes.message.Outcome;

/** Two land systems on one lane. One that does not answer is left alone for a while, which costs the other nothing. */
final class TwoLandSystems implements LandSystems {

    private final Map<Land, LandTarget> targets;
    private final LandDestinations destinations;
    private final LandSilence silence;

    TwoLandSystems(Map<Land, LandTarget> targets, LandDestinations destinations, LandSilence silence) {
        this.targets = Map.copyOf(targets);
        this.destinations = destinations;
        this.silence = silence;
    }

    @Override
    public Way way(UUID message) {
        Land land = destinations.of(message);
        LandTarget target = targets.get(land);
        if (target == null) {
            throw new IllegalStateException("no land system " + land + " is configured");
        }
        return new To(land, target);
    }

    private final class To implements Way {

        private final Land land;
        private final LandTarget target;
        private boolean trial;

        To(Land land, LandTarget target) {
            this.land = land;
            this.target = target;
        }

        @Override
        public LandTarget target() {
            return target;
        }

        @Override
        public Optional<Duration> leftAlone() {
            LandSilence.Leave leave = silence.leave(land);
            trial = leave.trial();
            return leave.left();
        }

        @Override
        public void heard(Outcome outcome) {
            silence.heard(land, trial, outcome);
        }
    }
}
