package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** The gateway is told to stop while dossiers come in at the door and go out to the Portal. */
class StopAtTheDoorTest {

    private static final Instant DAY = Instant.parse("2025-07-01T02:00:00Z");
    private static final int DOSSIERS = 120;
    private static final int SENDERS = 4;

    @TempDir
    private Path data;

    private final Map<String, String> acceptedById = new ConcurrentHashMap<>();

    @Test
    @FaultRow(47)
    void what_was_answered_is_there_and_no_answer_was_half_of_one() throws IOException, InterruptedException {
        int port = FreePort.next();
        List<SyntheticDossier> dossiers = IntStream.rangeClosed(1, DOSSIERS)
                .mapToObj(i -> SyntheticDossier.of("H42.14.5-250701-%04d".formatted(i), DAY)
                        .version(1))
                .toList();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            try (GatewayProcess gateway = GatewayProcess.start(data, portal.baseUrl(), port, "", 0)) {
                gateway.awaitReadyOrDead();
                ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
                dossiers.forEach(dossier -> senders.execute(() -> submit(gateway, dossier)));
                senders.shutdown();
                await().atMost(Duration.ofMinutes(3)).until(() -> acceptedById.size() >= DOSSIERS / 4);
                gateway.close();
                assertThat(senders.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(acceptedById).hasSizeBetween(DOSSIERS / 4, DOSSIERS);
            try (GatewayProcess gateway = GatewayProcess.start(data, portal.baseUrl(), port, "", 0)) {
                gateway.awaitReadyOrDead();
                assertThat(acceptedById.keySet()).allSatisfy(id -> assertThat(gateway.get("/api/v1/messages/" + id))
                        .isPresent());
                dossiers.forEach(
                        dossier -> await().atMost(Duration.ofMinutes(3)).until(() -> submit(gateway, dossier)));
                await().atMost(Duration.ofMinutes(2)).until(() -> delivered(gateway) == DOSSIERS);
                assertThat(portal.books().summary().createsApplied()).isEqualTo(DOSSIERS);
                assertThat(portal.books().summary().createsAppliedTwice()).isZero();
                assertThat(gateway.get("/api/v1/law")
                                .orElseThrow()
                                .path("holds")
                                .asBoolean())
                        .isTrue();
            }
        }
    }

    private boolean submit(GatewayProcess gateway, SyntheticDossier dossier) {
        Optional<JsonNode> answer = gateway.submit("/api/v1/dossiers", dossier.json());
        answer.ifPresent(it -> acceptedById.put(it.path("id").asText(), dossier.code()));
        return answer.isPresent();
    }

    private static long delivered(GatewayProcess gateway) {
        return gateway.get("/api/v1/law")
                .map(it -> it.at("/total/delivered").asLong())
                .orElse(0L);
    }
}
