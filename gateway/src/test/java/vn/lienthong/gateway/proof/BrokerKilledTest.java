package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** An external broker dies again and again while dossiers come in and go out. */
class BrokerKilledTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ROUNDS = 3;
    private static final int OF_EACH = 40;

    @Test
    @FaultRow(33)
    void a_broker_that_is_killed_in_the_middle_of_its_transactions_costs_time_and_no_message(@TempDir Path data)
            throws IOException {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                BrokerProcess broker = BrokerProcess.start(data.resolve("broker"), FreePort.next());
                RunningGateway gateway = RunningGateway.start(
                        data.resolve("gateway"),
                        portal,
                        Clock.systemUTC(),
                        "lienthong.broker.url=" + broker.url(),
                        "lienthong.broker.username=gateway",
                        "lienthong.broker.password=synthetic-only",
                        "lienthong.npsp.retries.republish-after=5s")) {
            List<String> messages = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < OF_EACH; i++) {
                    messages.add(gateway.accepted(SyntheticDossier.of(
                            "H42.14.5-250701-%04d".formatted(round * OF_EACH + i + 1), Stage.MORNING)));
                }
                broker.killAndRestart();
            }
            for (String message : messages) {
                await().atMost(PATIENCE).until(() -> gateway.state(message).equals("DELIVERED"));
            }
            assertThat(portal.books().summary().createsApplied()).isEqualTo(ROUNDS * OF_EACH);
            assertThat(portal.books().summary().createsAppliedTwice()).isZero();
            assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
        }
    }
}
