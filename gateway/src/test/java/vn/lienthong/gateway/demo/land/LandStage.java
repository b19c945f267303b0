package vn.lienthong.gateway.demo.land;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;

/** Everything of the land side that is there before the gateway starts. */
public final class LandStage implements AutoCloseable {

    private final LandScript script = new LandScript();
    private final LandSide side;

    private LandStage(LandSide side) {
        this.side = side;
    }

    /** @param own the land system in a process of its own, where there is one */
    public static LandStage set(Optional<MockAddress> own, Clock clock) {
        return new LandStage(LandSide.open(own, clock));
    }

    /** The settings with which the gateway finds the land system. */
    public Map<String, Object> gatewayDefaults(double speed) {
        return LandDefaults.of(side.base(), speed);
    }

    public LandSide side() {
        return side;
    }

    LandScript script() {
        return script;
    }

    @Override
    public void close() {
        side.close();
    }
}
