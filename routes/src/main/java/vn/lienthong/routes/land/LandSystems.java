package vn.lienthong.routes.land;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.routes.message.Outcome;

/** The land systems of a province: mostly one, or two while it moves from one to the other. */
public interface LandSystems {

    /** Where the message goes. */
    Way way(UUID message);

    /** The way to one system, for one message. */
    interface Way {

        LandTarget target();

        /** @return how long the system is left alone yet, since it does not answer; empty where a call may be made now */
        Optional<Duration> leftAlone();

        /** What the call gave that was made. */
        void heard(Outcome outcome);
    }

    /** One system for everything; when it does not answer, its lane is closed. */
    static LandSystems only(LandTarget target) {
        Way way = new Way() {
            @Override
            public LandTarget target() {
                return target;
            }

            @Override
            public Optional<Duration> leftAlone() {
                return Optional.empty();
            }

            @Override
            public void heard(Outcome outcome) {
                // the lane's breaker hears it
            }
        };
        return message -> way;
    }
}
