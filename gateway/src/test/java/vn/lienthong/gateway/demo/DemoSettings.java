package vn.lienthong.gateway.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.gateway.demo.kit.MockAddress;

/**
 * What the environment says about the demonstration.
 *
 * @param data {@code LIENTHONG_DATA}: the data directory, {@code ./data} where nothing is said
 * @param seconds {@code LIENTHONG_DEMO_SECONDS}: real time that the day takes, 60 where nothing is said
 * @param exit {@code LIENTHONG_DEMO_EXIT}: whether the program ends by itself, with an exit code that judges the day
 * @param mend {@code LIENTHONG_DEMO_MEND}: whether what was parked is mended after the day
 * @param port {@code LIENTHONG_PORT}: where the gateway listens, 8080 where nothing is said, 0 for any free port
 * @param portal {@code LIENTHONG_DEMO_PORTAL} and {@code LIENTHONG_DEMO_PORTAL_ADMIN}: a mock Portal in a process of its own
 * @param registry {@code LIENTHONG_DEMO_REGISTRY} and {@code LIENTHONG_DEMO_REGISTRY_ADMIN}: likewise the civil registry
 * @param hub {@code LIENTHONG_DEMO_HUB} and {@code LIENTHONG_DEMO_HUB_ADMIN}: likewise the hub of linked procedures
 * @param province {@code LIENTHONG_DEMO_PROVINCE} and {@code LIENTHONG_DEMO_PROVINCE_ADMIN}: likewise the province's system for what
 *     citizens file at the Portal, the first with its path
 * @param land {@code LIENTHONG_DEMO_LAND} and {@code LIENTHONG_DEMO_LAND_ADMIN}: likewise the land system
 */
record DemoSettings(
        Path data,
        double seconds,
        boolean exit,
        boolean mend,
        int port,
        Optional<MockAddress> portal,
        Optional<MockAddress> registry,
        Optional<MockAddress> hub,
        Optional<MockAddress> province,
        Optional<MockAddress> land) {

    private static final double SHORTEST = 5;
    private static final int MOCKS = 5;

    /** @throws IllegalArgumentException when only some of the mocks have processes of their own */
    DemoSettings {
        long own = Stream.of(portal, registry, hub, province, land)
                .filter(Optional::isPresent)
                .count();
        if (own != 0 && own != MOCKS) {
            throw new IllegalArgumentException("LIENTHONG_DEMO_PORTAL, LIENTHONG_DEMO_REGISTRY, LIENTHONG_DEMO_HUB,"
                    + " LIENTHONG_DEMO_PROVINCE and LIENTHONG_DEMO_LAND belong together: give all, or none");
        }
    }

    /** @throws IllegalArgumentException with a sentence that names the variable */
    static DemoSettings from(Map<String, String> environment) {
        double seconds = number(environment, "LIENTHONG_DEMO_SECONDS", "60");
        if (seconds < SHORTEST) {
            throw new IllegalArgumentException("LIENTHONG_DEMO_SECONDS must be at least 5");
        }
        return new DemoSettings(
                Path.of(given(environment, "LIENTHONG_DATA").orElse("./data")),
                seconds,
                truth(environment, "LIENTHONG_DEMO_EXIT"),
                truth(environment, "LIENTHONG_DEMO_MEND"),
                (int) number(environment, "LIENTHONG_PORT", "8080"),
                mock(environment, "LIENTHONG_DEMO_PORTAL"),
                mock(environment, "LIENTHONG_DEMO_REGISTRY"),
                mock(environment, "LIENTHONG_DEMO_HUB"),
                mock(environment, "LIENTHONG_DEMO_PROVINCE"),
                mock(environment, "LIENTHONG_DEMO_LAND"));
    }

    /** Where nothing is said of its admin side, that is one port above. */
    private static Optional<MockAddress> mock(Map<String, String> environment, String name) {
        return given(environment, name).map(URI::create).map(base -> {
            URI admin = given(environment, name + "_ADMIN").map(URI::create).orElseGet(() -> onePortAbove(name, base));
            return new MockAddress(base, admin);
        });
    }

    private static URI onePortAbove(String name, URI base) {
        if (base.getPort() < 0) {
            throw new IllegalArgumentException(name + " must name its port, like http://localhost:9090");
        }
        return URI.create(base.getScheme() + "://" + base.getHost() + ":" + (base.getPort() + 1));
    }

    private static double number(Map<String, String> environment, String name, String otherwise) {
        String text = given(environment, name).orElse(otherwise);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, was " + text, e);
        }
    }

    private static boolean truth(Map<String, String> environment, String name) {
        return given(environment, name).filter("true"::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }
}
