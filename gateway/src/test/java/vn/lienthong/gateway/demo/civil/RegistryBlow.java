package vn.lienthong.gateway.demo.civil;

import java.time.Instant;
import java.util.function.Consumer;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.mock.civilstatus.RegistryAdmin;
import vn.lienthong.mock.line.LineFault;

/** Something that happens to the registry's line at one moment. */
record RegistryBlow(Instant at, Consumer<RegistryAdmin> deed) {

    private static final String HAND_IN = "nhanHoSoDKHT";

    /** The next dossiers that are handed in meet the fault; questions are spared. */
    static RegistryBlow handIns(String at, int times, LineFault fault) {
        LineFault narrowed = fault.onOperation(HAND_IN).times(times);
        return new RegistryBlow(DayClock.at(at), registry -> registry.add(narrowed));
    }

    static RegistryBlow tokensExpire(String at, int times) {
        LineFault fault = LineFault.tokenExpired().times(times);
        return new RegistryBlow(DayClock.at(at), registry -> registry.add(fault));
    }
}
