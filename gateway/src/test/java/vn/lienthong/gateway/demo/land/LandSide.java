package vn.lienthong.gateway.demo.land;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.mock.land.LandAdmin;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;

/**
 * The faked land system: in this process, or in its own where the settings name one.
 *
 * @param end ends it if it is ours
 */
public record LandSide(URI base, URI admin, LandAdmin books, Runnable end) implements AutoCloseable {

    static LandSide open(Optional<MockAddress> own, Clock clock) {
        return own.map(it -> new LandSide(it.base(), it.admin(), LandAdmin.at(it.admin()), () -> {}))
                .orElseGet(() -> inProcess(clock));
    }

    private static LandSide inProcess(Clock clock) {
        LandOptions usual = LandOptions.defaults(LandSystem.VBDLIS);
        boolean free = Ports.free(usual.port()) && Ports.free(usual.adminPort());
        LandOptions options = free ? usual : LandOptions.onFreePorts(LandSystem.VBDLIS);
        MockLand land = MockLand.start(options.clock(clock));
        return new LandSide(land.baseUrl(), land.adminUrl(), LandAdmin.at(land.adminUrl()), land::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
