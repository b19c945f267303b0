package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.mock.npsp.BackOffice;
import vn.lienthong.mock.npsp.Books;
import vn.lienthong.mock.npsp.Faults;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.npsp.Telling;

/** A gateway, a portal, the line between them and a clock, for the tests of one class. */
final class Stage implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");
    static final Duration PATIENCE = Duration.ofMinutes(2);

    final SettableClock clock;
    final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    final CuttingProxy line = new CuttingProxy(portal.baseUrl());
    final RunningGateway gateway;
    private final AtomicInteger codes = new AtomicInteger();

    private Stage(SettableClock clock, List<Class<?>> more, Path data, boolean throughProxy, String... settings) {
        this.clock = clock;
        gateway = RunningGateway.start(more, data, throughProxy ? line.baseUrl() : portal.baseUrl(), clock, settings);
    }

    static Stage direct(Path data, String... settings) {
        return new Stage(new SettableClock(MORNING), List.of(), data, false, settings);
    }

    /** With a clock that others go by, too. */
    static Stage at(SettableClock clock, Path data, String... settings) {
        return new Stage(clock, List.of(), data, false, settings);
    }

    /** With a configuration of the test's own. */
    static Stage with(Class<?> configuration, Path data, String... settings) {
        return new Stage(new SettableClock(MORNING), List.of(configuration), data, false, settings);
    }

    /** With a line that can be cut. */
    static Stage throughProxy(Path data, String... settings) {
        return new Stage(new SettableClock(MORNING), List.of(), data, true, settings);
    }

    String newCode() {
        return "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
    }

    SyntheticDossier dossier() {
        return SyntheticDossier.of(newCode(), MORNING).version(1);
    }

    byte[] progress(String content) {
        return SyntheticDossier.progress(MORNING, "PROCESSING", content);
    }

    Faults faults() {
        return portal.faults();
    }

    BackOffice office() {
        return portal.office();
    }

    Books books() {
        return portal.books();
    }

    List<Telling> tellings(String code) {
        return books().tellings().stream()
                .filter(it -> it.maHoSo().equals(code))
                .toList();
    }

    /** Waits until the message is in the state, and gives its timeline. */
    List<String> until(String message, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(gateway.state(message)).isEqualTo(state));
        return gateway.timeline(message);
    }

    /** The same while time passes, so that pauses and back-offs end, whenever they began. */
    List<String> untilInTime(String message, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofMinutes(1));
            assertThat(gateway.state(message)).isEqualTo(state);
        });
        return gateway.timeline(message);
    }

    /** Waits until this has happened to the message, so many times. */
    void untilHappened(String message, String what, int times) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(gateway.timeline(message))
                .filteredOn(what::equals)
                .hasSizeGreaterThanOrEqualTo(times));
    }

    /** Lets the time of a lost call run out, in which it may still take effect. */
    void quietTimePasses() {
        clock.advance(Duration.ofMinutes(1));
    }

    void lawHolds() {
        assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
    }

    @Override
    public void close() {
        gateway.close();
        portal.close();
        try {
            line.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
