package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

class FirstRoadTest {

    private static final Instant NOW = Instant.parse("2025-07-01T02:00:00Z");

    @Test
    void a_dossier_and_its_progress_reach_the_portal(@TempDir Path data) {
        SettableClock clock = new SettableClock(NOW);
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                RunningGateway gateway = RunningGateway.start(data, portal, clock)) {
            String code = "H42.14.5-250701-0001";
            String state = gateway.accepted(SyntheticDossier.of(code, NOW).version(1));
            String row = gateway.acceptedProgress(
                    code, SyntheticDossier.progress(NOW, "PROCESSING", "Chuyển cán bộ thụ lý"));

            await().atMost(Stage.PATIENCE)
                    .untilAsserted(() -> assertThat(gateway.state(row)).isEqualTo("DELIVERED"));

            assertThat(gateway.state(state)).isEqualTo("DELIVERED");
            assertThat(portal.books().judgements()).isEmpty();
            assertThat(portal.books().summary().progressRowsApplied()).isEqualTo(1);
            assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
        }
    }
}
