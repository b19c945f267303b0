package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** A Portal that lets in only those who show a certificate, and the day on which ours expires. */
class OwnCertificateTest {

    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final int DAYS = 31;

    private final SettableClock clock = new SettableClock(TODAY);
    private int codes;

    @Test
    @FaultRow(29)
    void ours_is_shown_its_end_is_told_nothing_goes_without_it_and_another_counts_without_a_restart(@TempDir Path data)
            throws Exception {
        KeyFiles files = new KeyFiles(data);
        Path portalsOwn = files.made("portal", "localhost", 365);
        Path ours = files.made("ours", "first.lienthong.example", DAYS);
        Path next = files.made("next", "second.lienthong.example", 365);
        Path trust = files.trusting("trust", portalsOwn);
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                TlsDoor door = new TlsDoor(portal.baseUrl(), portalsOwn, files.trusting("known", ours, next));
                RunningGateway gateway = RunningGateway.start(
                        List.of(),
                        data.resolve("gateway"),
                        door.baseUrl(),
                        clock,
                        "lienthong.certificates.lanes.npsp=to-the-portal",
                        "lienthong.rounds.certificates=100ms",
                        "lienthong.http.oldest-connection=10ms",
                        "spring.ssl.bundle.watch.file.quiet-period=100ms",
                        bundle("keystore.location", "file:" + ours),
                        bundle("keystore.password", KeyFiles.PASSWORD),
                        bundle("truststore.location", "file:" + trust),
                        bundle("truststore.password", KeyFiles.PASSWORD),
                        bundle("reload-on-update", "true"))) {
            untilState(gateway, handedIn(gateway), "DELIVERED");
            assertThat(door.shown).containsOnly("CN=first.lienthong.example");

            clock.advance(Duration.ofDays(DAYS - 10));
            assertThat(certificate(gateway).at("/certificates/0/ours")).isEqualTo("true");
            assertThat(certificate(gateway).at("/certificates/0/soon")).isEqualTo("true");
            untilState(gateway, handedIn(gateway), "DELIVERED");

            clock.advance(Duration.ofDays(10));
            await().atMost(Stage.PATIENCE)
                    .untilAsserted(() -> assertThat(lane(gateway).at("/status")).isEqualTo("HELD"));
            assertThat(lane(gateway).body().toString()).contains("Chứng thư của tỉnh hết hạn");
            int before = door.shown.size();
            String waits = handedIn(gateway);
            assertThat(gateway.state(waits)).isEqualTo("WAITING");

            KeyFiles.exchange(ours, next);

            untilState(gateway, waits, "DELIVERED");
            assertThat(door.shown.subList(before, door.shown.size()))
                    .isNotEmpty()
                    .containsOnly("CN=second.lienthong.example");
            assertThat(lane(gateway).at("/status")).isEqualTo("OPEN");
            assertThat(gateway.timeline(waits)).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        }
    }

    @Test
    void a_bundle_that_is_not_there_stops_the_start_with_the_name_of_the_setting(@TempDir Path data) {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            assertThatThrownBy(() -> RunningGateway.start(
                                    data, portal, clock, "lienthong.certificates.lanes.civil-status=forgotten")
                            .close())
                    .rootCause()
                    .hasMessageContaining("forgotten");
        }
    }

    private String handedIn(RunningGateway gateway) {
        codes++;
        return gateway.accepted(SyntheticDossier.of("H42.14.5-250701-%04d".formatted(codes), TODAY)
                .version(1));
    }

    private static String bundle(String member, String value) {
        return "spring.ssl.bundle.jks.to-the-portal." + member + "=" + value;
    }

    private static Answer certificate(RunningGateway gateway) {
        return gateway.operator("/api/v1/certificates");
    }

    private static Answer lane(RunningGateway gateway) {
        return gateway.operator("/api/v1/lanes/NPSP");
    }

    private static void untilState(RunningGateway gateway, String message, String state) {
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(gateway.state(message)).isEqualTo(state));
    }
}
