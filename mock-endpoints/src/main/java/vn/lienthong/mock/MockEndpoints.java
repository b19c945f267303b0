package vn.lienthong.mock;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;

/** Runs the faked systems as a process of their own. {@code --help} lists the settings. */
public final class MockEndpoints {
    private MockEndpoints() {}

    public static void main(String[] args) throws InterruptedException {
        Settings settings = Settings.of(args, System.getenv());
        if (settings.help()) {
            System.out.println(Settings.HELP);
            return;
        }
        try {
            PortalOptions portal = settings.portal();
            Optional<ProvinceOptions> province = settings.province();
            run(MockPortal.start(portal));
            province.map(MockProvince::start).ifPresent(MockEndpoints::run);
        } catch (RuntimeException wrong) {
            System.err.println("The mock endpoints did not start: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        new CountDownLatch(1).await();
    }

    private static void run(MockPortal portal) {
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "mock-portal-close"));
        System.out.printf(
                "Mock National Public Service Portal: %s/XrdAdapter/RestService/forward (also /VXPAdapter/),"
                        + " switches and books: %s/mock/portal/%n",
                portal.baseUrl(), portal.adminUrl());
    }

    private static void run(MockProvince province) {
        Runtime.getRuntime().addShutdownHook(new Thread(province::close, "mock-province-close"));
        System.out.printf(
                "Mock province: notices to %s, switches and books: %s/mock/province/%n",
                province.noticesUrl(), province.adminUrl());
    }
}
