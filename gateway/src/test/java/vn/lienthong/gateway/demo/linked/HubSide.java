package vn.lienthong.gateway.demo.linked;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.mock.linked.HubAdmin;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;

/**
 * The faked hub: in this process, or in its own where the settings name one.
 *
 * @param end ends it if it is ours
 */
public record HubSide(URI base, URI admin, HubAdmin desk, Runnable end) implements AutoCloseable {

    private static final Duration AGENCY_TAKES = Duration.ofMinutes(45);

    static HubSide open(Optional<MockAddress> own, Clock clock) {
        return own.map(it -> new HubSide(it.base(), it.admin(), HubAdmin.at(it.admin()), () -> {}))
                .orElseGet(() -> inProcess(clock));
    }

    private static HubSide inProcess(Clock clock) {
        HubOptions usual = HubOptions.defaults();
        boolean free = Ports.free(usual.port()) && Ports.free(usual.adminPort());
        HubOptions options = free ? usual : HubOptions.onFreePorts();
        MockHub hub = MockHub.start(options.clock(clock).agenciesTake(AGENCY_TAKES, AGENCY_TAKES));
        return new HubSide(hub.baseUrl(), hub.adminUrl(), HubAdmin.at(hub.adminUrl()), hub::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
