package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.mock.civilstatus.HeldRegistration;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.Notice;
import vn.lienthong.mock.province.ProvinceOptions;

/** A gateway that is linked to a civil registry, a portal, and a province that is told what becomes of its messages. */
final class CivilStage implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LEAPS_OF_THE_CLOCK = Duration.ofDays(30);
    private static final String SECRET = "test-notice-secret-0123456789abcdef";

    final SettableClock clock;
    final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    final MockRegistry registry;
    final MockProvince province;
    final RunningGateway gateway;
    private final AtomicInteger codes = new AtomicInteger();

    private CivilStage(
            SettableClock clock, List<Class<?>> more, Path data, RegistryOptions options, String... settings) {
        this.clock = clock;
        province = MockProvince.start(
                ProvinceOptions.onFreePorts().secret(SECRET).clock(clock).oldest(LEAPS_OF_THE_CLOCK));
        registry = MockRegistry.start(options.clock(clock));
        List<String> all = new ArrayList<>(List.of(
                "lienthong.civil-status.base-url=" + registry.baseUrl(),
                "lienthong.civil-status.consumer-key=lienthong",
                "lienthong.civil-status.consumer-secret=synthetic-only",
                "lienthong.civil-status.province=37",
                "lienthong.civil-status.calls.per-second=0",
                "lienthong.civil-status.calls.total-deadline=4s",
                "lienthong.civil-status.calls.bus-timeout=10s",
                "lienthong.civil-status.calls.lease=15s",
                "lienthong.notices.allow-http=true",
                "lienthong.access.origins.motcua.notices.callback=" + province.noticesUrl(),
                "lienthong.access.origins.motcua.notices.secret=" + SECRET));
        all.addAll(Arrays.asList(settings));
        gateway = RunningGateway.start(more, data, portal.baseUrl(), clock, all.toArray(String[]::new));
    }

    /** With a registry of the second generation, unless the settings say otherwise. */
    static CivilStage start(Path data, String... settings) {
        return new CivilStage(new SettableClock(MORNING), List.of(), data, RegistryOptions.onFreePorts(), settings);
    }

    /** With a registry that is set up so, and configurations of the test's own. */
    static CivilStage with(List<Class<?>> more, RegistryOptions options, Path data, String... settings) {
        return new CivilStage(new SettableClock(MORNING), more, data, options, settings);
    }

    /** With a clock that others go by, too. */
    static CivilStage with(SettableClock clock, Path data, String... settings) {
        return new CivilStage(clock, List.of(), data, RegistryOptions.onFreePorts(), settings);
    }

    String newCode() {
        return "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
    }

    SyntheticCivil dossier(String kind) {
        return SyntheticCivil.of(kind, newCode());
    }

    /** Accepted, or the test fails; gives the message's id. */
    String accepted(SyntheticCivil dossier) {
        RunningGateway.Answer answer = gateway.submitCivil(dossier);
        if (answer.status() != 202) {
            throw new AssertionError("not accepted: " + answer);
        }
        return answer.at("/id");
    }

    /** What the registry holds under the code; the test fails where it holds nothing. */
    HeldRegistration held(String code) {
        return registry.books().registration(code).orElseThrow(() -> new AssertionError("not held: " + code));
    }

    /** Waits, while time passes, until the message is in the state, and gives its timeline. */
    List<String> until(String message, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(30));
            assertThat(gateway.state(message)).isEqualTo(state);
        });
        return gateway.timeline(message);
    }

    /** Waits, while time passes, until the province was told last that this became of the message. */
    Notice told(String message, String what) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(30));
            assertThat(province.notices().newest(message).map(it -> it.what().name()))
                    .contains(what);
        });
        return province.notices().newest(message).orElseThrow();
    }

    void lawHolds() {
        assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
    }

    @Override
    public void close() {
        gateway.close();
        registry.close();
        portal.close();
        province.close();
    }
}
