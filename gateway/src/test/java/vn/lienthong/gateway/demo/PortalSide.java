package vn.lienthong.gateway.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.mock.npsp.BackOffice;
import vn.lienthong.mock.npsp.Books;
import vn.lienthong.mock.npsp.Faults;
import vn.lienthong.mock.npsp.Filings;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalAdmin;
import vn.lienthong.mock.npsp.PortalOptions;

/**
 * The mock Portal: in this process, or in its own where the settings name one.
 *
 * @param office what its staff do, and what happens to its books without anybody telling it
 * @param own whether it runs in a process of its own, so that its books outlive this one
 * @param end ends it if it is ours
 */
record PortalSide(
        URI base, URI admin, Faults faults, Books books, Filings filings, BackOffice office, boolean own, Runnable end)
        implements AutoCloseable {

    private static final Duration SESSION = Duration.ofHours(2);

    static PortalSide open(DemoSettings settings, Clock clock) {
        return settings.portal().map(PortalSide::at).orElseGet(() -> inProcess(clock));
    }

    private static PortalSide at(MockAddress address) {
        PortalAdmin admin = PortalAdmin.at(address.admin());
        return new PortalSide(
                address.base(),
                address.admin(),
                admin.faults(),
                admin.books(),
                admin.filings(),
                admin.office(),
                true,
                () -> {});
    }

    private static PortalSide inProcess(Clock clock) {
        PortalOptions usual = PortalOptions.defaults();
        boolean free = Ports.free(usual.port()) && Ports.free(usual.adminPort());
        PortalOptions options = free ? usual : PortalOptions.onFreePorts();
        MockPortal portal = MockPortal.start(options.clock(clock).sessionLifetime(SESSION));
        return new PortalSide(
                portal.baseUrl(),
                portal.adminUrl(),
                portal.faults(),
                portal.books(),
                portal.filings(),
                portal.office(),
                false,
                portal::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
