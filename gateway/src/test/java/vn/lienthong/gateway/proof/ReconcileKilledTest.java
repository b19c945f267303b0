package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** The process is killed in the middle of comparisons, thirty times. */
@Tag("proof")
class ReconcileKilledTest {

    private static final String RUNS = "/api/v1/reconciliations";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int KILLS = Integer.getInteger("lienthong.kills", 30);
    private static final int DOSSIERS = 60;
    private static final int LOST = 8;

    private final Random random = new Random(48);
    private final int port = FreePort.next();
    private final String day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    @FaultRow({27, 48})
    void killed_at_random_points_thirty_times_it_ends_with_the_same_report_and_heals_once(@TempDir Path data) {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            GatewayProcess gateway = started(data, portal);
            try {
                hand(gateway, portal);
                List<String> undisturbed = report(gateway, ended(gateway, begin(gateway, true)));
                assertThat(undisturbed).hasSize(LOST);

                for (int kills = 1; kills <= KILLS; kills++) {
                    boolean healing = kills == KILLS;
                    String run = healing ? begin(gateway, false) : open(gateway, true);
                    untilSomewhere(gateway, run);
                    gateway.kill();
                    gateway.awaitEnd();
                    gateway = started(data, portal);
                    if (kills % 3 == 0 || kills >= KILLS - 1) {
                        assertThat(report(gateway, ended(gateway, run)))
                                .as("after %d kills", kills)
                                .isEqualTo(undisturbed);
                    }
                }
                GatewayProcess living = gateway;
                await().atMost(PATIENCE).until(() -> portal.books().summary().dossiers() == DOSSIERS);
                assertThat(report(gateway, ended(gateway, begin(gateway, true))))
                        .isEmpty();
                assertThat(portal.books().summary().createsAppliedTwice()).isZero();
                assertThat(living.get("/api/v1/law").orElseThrow().at("/holds").asBoolean())
                        .isTrue();
            } finally {
                gateway.close();
            }
        }
    }

    private GatewayProcess started(Path data, MockPortal portal) {
        GatewayProcess gateway = GatewayProcess.start(
                data,
                portal.baseUrl(),
                port,
                "",
                0,
                "lienthong.reconcile.per-second=30",
                "lienthong.reconcile.pause=200ms",
                "lienthong.rounds.reconcile=50ms");
        gateway.awaitReadyOrDead();
        return gateway;
    }

    private void hand(GatewayProcess gateway, MockPortal portal) {
        for (int i = 1; i <= DOSSIERS; i++) {
            if (i == DOSSIERS - LOST + 1) {
                delivered(portal, DOSSIERS - LOST);
            }
            String code = "H42.14.5-250701-%04d".formatted(i);
            byte[] dossier = SyntheticDossier.of(code, Instant.now()).version(1).json();
            assertThat(gateway.submit("/api/v1/dossiers", dossier)).isPresent();
        }
        delivered(portal, DOSSIERS);
        portal.office().rollBack(DOSSIERS - LOST);
    }

    private static void delivered(MockPortal portal, int dossiers) {
        await().atMost(PATIENCE).until(() -> portal.books().summary().dossiers() == dossiers);
    }

    private String begin(GatewayProcess gateway, boolean dry) {
        List<String> words = new ArrayList<>(List.of("reconcile", "--date", day));
        if (dry) {
            words.add("--dry-run");
        }
        Terminal.Ran ran = new Terminal(gateway.base(), Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY))
                .type(words.toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return newest(gateway).at("/id").asText();
    }

    /** The one that goes on, or a new one. */
    private String open(GatewayProcess gateway, boolean dry) {
        JsonNode newest = newest(gateway);
        boolean over = List.of("DONE", "FAILED", "CANCELLED")
                .contains(newest.at("/state").asText());
        return over ? begin(gateway, dry) : newest.at("/id").asText();
    }

    private static JsonNode newest(GatewayProcess gateway) {
        return gateway.get(RUNS + "?size=1").orElseThrow().at("/reconciliations/0");
    }

    /** Until so many dossiers are compared, or it is further. */
    private void untilSomewhere(GatewayProcess gateway, String run) {
        int where = random.nextInt(DOSSIERS);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            JsonNode one = gateway.get(RUNS + "/" + run).orElseThrow();
            return one.at("/compared").asInt() >= where
                    || !one.at("/state").asText().equals("COMPARING");
        });
    }

    private static JsonNode ended(GatewayProcess gateway, String run) {
        await().atMost(PATIENCE).until(() -> gateway.get(RUNS + "/" + run)
                .map(it -> it.at("/state").asText())
                .filter("DONE"::equals)
                .isPresent());
        return gateway.get(RUNS + "/" + run).orElseThrow();
    }

    private static List<String> report(GatewayProcess gateway, JsonNode run) {
        List<String> lines = new ArrayList<>();
        gateway.get(RUNS + "/" + run.at("/id").asText() + "/report.json")
                .orElseThrow()
                .at("/differences")
                .forEach(it ->
                        lines.add(it.at("/code").asText() + " " + it.at("/kind").asText()));
        return lines;
    }
}
