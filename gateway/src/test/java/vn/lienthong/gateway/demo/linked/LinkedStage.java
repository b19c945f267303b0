package vn.lienthong.gateway.demo.linked;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.mock.linked.HubSwitch;
import vn.lienthong.mock.linked.HubSwitches;
import vn.lienthong.mock.linked.Leg;

/** Everything of the linked births that is there before the gateway starts. */
public final class LinkedStage implements AutoCloseable {

    private static final HubSwitch SILENCE = HubSwitch.silent(Leg.INSURANCE);

    private final HubSide hub;
    private final Parents parents;

    private LinkedStage(HubSide hub, Parents parents) {
        this.hub = hub;
        this.parents = parents;
    }

    /**
     * @param own the hub in a process of its own, where there is one
     * @param speaks whether the social insurance, silent all day, speaks again
     */
    public static LinkedStage set(Optional<MockAddress> own, Clock clock, boolean speaks) {
        HubSide hub = HubSide.open(own, clock);
        LinkedStage stage = new LinkedStage(hub, new Parents(hub.desk(), clock));
        stage.insurance(speaks);
        return stage;
    }

    /** The settings with which the gateway finds the hub. */
    public Map<String, Object> gatewayDefaults(double speed) {
        return LinkedDefaults.of(hub.base(), speed);
    }

    /** To be called again and again. */
    public void tick() {
        parents.tick();
    }

    public HubSide hub() {
        return hub;
    }

    void insurance(boolean speaks) {
        List<HubSwitches.Active> on = hub.desk().switches();
        if (speaks) {
            on.forEach(it -> hub.desk().removeSwitch(it.id()));
        } else if (on.stream().noneMatch(it -> it.what().equals(SILENCE))) {
            hub.desk().add(SILENCE);
        }
    }

    @Override
    public void close() {
        hub.close();
    }
}
