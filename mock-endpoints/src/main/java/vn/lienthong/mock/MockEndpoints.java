package vn.lienthong.mock;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.lienthong.checker.Checker;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;

/** Runs the faked systems as a process of their own, or counts what they were told. {@code --help} lists the settings. */
public final class MockEndpoints {
    private MockEndpoints() {}

    public static void main(String[] args) throws InterruptedException {
        if (args.length > 0 && args[0].equals("check")) {
            Checker.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        Settings settings = Settings.of(args, System.getenv());
        if (settings.help()) {
            System.out.println(Settings.HELP);
            return;
        }
        try {
            PortalOptions portal = settings.portal();
            Optional<ProvinceOptions> province = settings.province();
            Optional<RegistryOptions> registry = settings.registry().options();
            Optional<HubOptions> hub = settings.hub().options();
            Optional<LandOptions> vbdlis = settings.land().options(LandSystem.VBDLIS);
            Optional<LandOptions> ilis = settings.land().options(LandSystem.ILIS);
            Optional<IdentityOptions> identity = settings.identity().options();
            run(MockPortal.start(portal));
            province.map(MockProvince::start).ifPresent(MockEndpoints::run);
            registry.map(MockRegistry::start).ifPresent(MockEndpoints::run);
            hub.map(MockHub::start).ifPresent(started -> run(started, settings.hub()));
            vbdlis.map(MockLand::start).ifPresent(started -> run("VBDLIS", started));
            ilis.map(MockLand::start).ifPresent(started -> run("iLIS", started));
            identity.map(MockIdentity::start).ifPresent(MockEndpoints::run);
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

    private static void run(MockRegistry registry) {
        Runtime.getRuntime().addShutdownHook(new Thread(registry::close, "mock-registry-close"));
        System.out.printf(
                "Mock civil-status registry behind a service bus: %s (/token, /hotich/1.0/, /apiLienThongKSKT/1.0/),"
                        + " switches and books: %s/mock/registry/%n",
                registry.baseUrl(), registry.adminUrl());
    }

    private static void run(MockHub hub, HubSettings settings) {
        Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "mock-hub-close"));
        hub.hand(settings.births(), settings.deaths());
        System.out.printf(
                "Mock hub of linked procedures: %s, switches and books: %s/mock/hub/%n", hub.baseUrl(), hub.adminUrl());
    }

    private static void run(String name, MockLand land) {
        Runtime.getRuntime().addShutdownHook(new Thread(land::close, "mock-land-close"));
        System.out.printf(
                "Mock land system %s: %s, switches and books: %s/mock/land/%n", name, land.baseUrl(), land.adminUrl());
    }

    private static void run(MockIdentity identity) {
        Runtime.getRuntime().addShutdownHook(new Thread(identity::close, "mock-identity-close"));
        System.out.printf(
                "Mock citizen service: %s, as a facade behind a service bus: %s, issuer of sign-ins: %s,"
                        + " switches and books: %s/mock/identity/%n",
                identity.serviceUrl(), identity.baseUrl(), identity.issuer().url(), identity.adminUrl());
    }
}
