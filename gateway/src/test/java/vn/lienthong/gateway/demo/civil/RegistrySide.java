package vn.lienthong.gateway.demo.civil;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.Pace;
import vn.lienthong.mock.civilstatus.RegistryAdmin;
import vn.lienthong.mock.civilstatus.RegistryOptions;

/**
 * The faked registry: in this process, or in its own where the settings name one.
 *
 * @param end ends it if it is ours
 */
public record RegistrySide(URI base, URI admin, RegistryAdmin desk, Runnable end) implements AutoCloseable {

    private static final int UNFINISHED_POLLS = 2;

    public static RegistrySide open(Optional<MockAddress> own, Clock clock) {
        RegistrySide side = own.map(
                        it -> new RegistrySide(it.base(), it.admin(), RegistryAdmin.at(it.admin()), () -> {}))
                .orElseGet(() -> inProcess(clock));
        side.desk().pace(new Pace(UNFINISHED_POLLS, Duration.ZERO));
        return side;
    }

    private static RegistrySide inProcess(Clock clock) {
        RegistryOptions usual = RegistryOptions.defaults();
        boolean free = Ports.free(usual.port()) && Ports.free(usual.adminPort());
        RegistryOptions options = free ? usual : RegistryOptions.onFreePorts();
        MockRegistry registry = MockRegistry.start(options.clock(clock));
        return new RegistrySide(
                registry.baseUrl(), registry.adminUrl(), RegistryAdmin.at(registry.adminUrl()), registry::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
