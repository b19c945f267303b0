package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** Twenty thousand parked messages are selected at once: nobody is overrun, and nothing is done twice. */
class ReplayStormTest {

    private static final int STORM = 20_000;
    private static final double RATE = 10;
    private static final int IN_FLIGHT = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    @FaultRow(41)
    void previewed_capped_paused_killed_resumed_and_fresh_traffic_goes_first(@TempDir Path data) throws IOException {
        int port = FreePort.next();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            seed(data, portal);
            String job;
            try (GatewayProcess gateway = start(data, portal, port)) {
                gateway.awaitReadyOrDead();
                job = made(gateway);
                await().atMost(PATIENCE).until(() -> state(gateway, job).equals("READY"));
                assertThat(job(gateway, job).at("/preview/TO_DO/count").asInt()).isEqualTo(STORM);
                assertThat(job(gateway, job).at("/expectedSeconds").asInt()).isEqualTo((int) (STORM / RATE));
                assertThat(portal.books().tellings()).isEmpty();

                Instant started = Instant.now();
                act(gateway, job, "run");
                await().atMost(PATIENCE).until(() -> sent(gateway, job) >= 30);
                assertThat(sent(gateway, job)).as("capped").isLessThanOrEqualTo(allowed(started));
                freshGoesFirst(gateway, job);
                pausedStaysPaused(gateway, job);
                act(gateway, job, "resume");
                int before = sent(gateway, job);
                await().atMost(PATIENCE).until(() -> sent(gateway, job) > before + 10);
                gateway.kill();
            }
            try (GatewayProcess gateway = start(data, portal, port)) {
                gateway.awaitReadyOrDead();
                int before = sent(gateway, job);
                assertThat(state(gateway, job)).isEqualTo("RUNNING");
                await().atMost(PATIENCE).until(() -> sent(gateway, job) > before + 10);
                act(gateway, job, "cancel");
                await().atMost(PATIENCE).until(() -> settled(gateway));
                count(gateway, job, portal);
            }
        }
    }

    private static void freshGoesFirst(GatewayProcess gateway, String job) {
        String code = "H42.14.5-250701-0001";
        assertThat(gateway.submit(
                        "/api/v1/dossiers",
                        SyntheticDossier.of(code, Stage.MORNING).version(1).json()))
                .isPresent();
        await().atMost(PATIENCE).until(() -> gateway.get("/api/v1/dossiers/" + code)
                .orElseThrow()
                .toString()
                .contains("DELIVERED"));
        assertThat(sent(gateway, job))
                .as("not behind the thousands that are left")
                .isLessThan(STORM / 4);
        assertThat(gateway.get("/api/v1/law").orElseThrow().at("/total/waiting").asInt())
                .as("replays under way")
                .isLessThanOrEqualTo(IN_FLIGHT);
    }

    private static void pausedStaysPaused(GatewayProcess gateway, String job) {
        act(gateway, job, "pause");
        int sent = sent(gateway, job);
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> sent(gateway, job) == sent && state(gateway, job).equals("PAUSED"));
    }

    private static void count(GatewayProcess gateway, String job, MockPortal portal) {
        JsonNode law = gateway.get("/api/v1/law").orElseThrow();
        assertThat(law.at("/holds").asBoolean()).isTrue();
        int sent = sent(gateway, job);
        assertThat(law.at("/total/delivered").asInt())
                .as("those sent, and the fresh one")
                .isEqualTo(sent + 1);
        assertThat(law.at("/total/parked").asInt()).isEqualTo(STORM - sent);
        assertThat(portal.books().summary().createsAppliedTwice()).isZero();
        assertThat(portal.books().dossiers()).hasSize(sent + 1);
    }

    private static void seed(Path data, MockPortal portal) {
        try (RunningGateway gateway = RunningGateway.start(data, portal, new SettableClock(Stage.MORNING))) {
            ManyParked.in(gateway, STORM);
        }
    }

    private static GatewayProcess start(Path data, MockPortal portal, int port) {
        return GatewayProcess.start(
                data,
                portal.baseUrl(),
                port,
                "",
                0,
                "lienthong.acting.alone-up-to=100000",
                "lienthong.acting.in-flight=" + IN_FLIGHT);
    }

    private static String made(GatewayProcess gateway) {
        return gateway.operate(
                        "/api/v1/replays",
                        "{\"requestId\": \"storm-0001\", \"what\": \"REPLAY\", \"fingerprint\": \""
                                + ManyParked.FINGERPRINT + "\", \"reason\": \"Cổng đã công bố thủ tục\", \"rate\": "
                                + RATE + "}")
                .orElseThrow()
                .at("/id")
                .asText();
    }

    private static void act(GatewayProcess gateway, String job, String act) {
        String body = act.equals("cancel") ? "{\"reason\": \"đã thử xong\"}" : "{}";
        assertThat(gateway.operate("/api/v1/replays/" + job + "/" + act, body)).isPresent();
    }

    private static JsonNode job(GatewayProcess gateway, String job) {
        return gateway.get("/api/v1/replays/" + job).orElseThrow();
    }

    private static String state(GatewayProcess gateway, String job) {
        return job(gateway, job).at("/state").asText();
    }

    private static int sent(GatewayProcess gateway, String job) {
        return job(gateway, job).at("/results/SENT").asInt();
    }

    /** What the rate allows since then, and what one second lets through at once. */
    private static int allowed(Instant since) {
        return (int) (RATE * (Duration.between(since, Instant.now()).toMillis() / 1000.0 + 1)) + 1;
    }

    private static boolean settled(GatewayProcess gateway) {
        JsonNode total = gateway.get("/api/v1/law").orElseThrow().at("/total");
        return total.at("/waiting").asInt()
                        + total.at("/sending").asInt()
                        + total.at("/unknown").asInt()
                == 0;
    }
}
