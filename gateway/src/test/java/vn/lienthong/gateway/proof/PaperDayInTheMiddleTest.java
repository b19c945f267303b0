package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.routes.message.Lane;

/** The gateway dies while it takes a paper day's file in, and a large file is taken in a small heap. */
class PaperDayInTheMiddleTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LONG = Duration.ofMinutes(20);
    private static final String QUICK = "lienthong.rounds.catch-up=50ms";
    private static final int MANY = 100_000;

    @TempDir
    private Path data;

    @Test
    @FaultRow(34)
    void killed_in_the_middle_of_a_file_it_goes_on_and_tells_the_portal_each_dossier_once() {
        int rows = 600;
        int port = FreePort.next();
        byte[] file = new PaperFile().rows(rows, "H42.14.5-250630-%04d").xlsx();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            String id;
            try (GatewayProcess gateway = GatewayProcess.start(data, portal.baseUrl(), port, "", 0, QUICK)) {
                gateway.awaitReadyOrDead();
                id = bring(gateway, file).body().at("/id").asText();
                await().atMost(PATIENCE).until(() -> taken(gateway, id) > 0);
                assertThat(taken(gateway, id)).isLessThan(rows);
                gateway.kill();
            }
            try (GatewayProcess gateway = GatewayProcess.start(data, portal.baseUrl(), port, "", 0, QUICK)) {
                gateway.awaitReadyOrDead();
                assertThat(bring(gateway, file).status()).isEqualTo(200);
                await().atMost(PATIENCE).until(() -> state(gateway, id).equals("DONE"));
                await().atMost(PATIENCE).until(() -> delivered(gateway) == rows);

                assertThat(taken(gateway, id)).isEqualTo(rows);
                assertThat(portal.books().summary().createsApplied()).isEqualTo(rows);
                assertThat(portal.books().summary().createsAppliedTwice()).isZero();
            }
        }
    }

    @Test
    @Tag("proof")
    void a_hundred_thousand_rows_are_taken_in_256_megabytes() {
        int port = FreePort.next();
        PaperFile file = new PaperFile();
        for (int i = 0; i < MANY; i++) {
            file.row(
                    "H42.14.5-2506%02d-%05d".formatted(i / 10_000 + 1, i % 10_000 + 1),
                    "Họ tên người nộp",
                    "Người thử " + i);
        }
        byte[] bytes = file.xlsx();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                GatewayProcess gateway = GatewayProcess.start(
                        "256m", data, portal.baseUrl(), port, "", 0, QUICK, "lienthong.catch-up.in-flight=1000000")) {
            gateway.awaitReadyOrDead();
            new Operator(gateway).hold(Lane.NPSP);
            long begun = System.nanoTime();
            String id = bring(gateway, bytes).body().at("/id").asText();
            Duration read = Duration.ofNanos(System.nanoTime() - begun);
            await().atMost(LONG).until(() -> state(gateway, id).equals("DONE"));

            System.out.printf(
                    "%d rows, %d bytes of xlsx: read in %s, taken in %s%n",
                    MANY, bytes.length, read, Duration.ofNanos(System.nanoTime() - begun));
            assertThat(taken(gateway, id)).isEqualTo(MANY);
            assertThat(gateway.alive()).isTrue();
        }
    }

    private record Brought(int status, JsonNode body) {}

    private static Brought bring(GatewayProcess gateway, byte[] file) {
        HttpRequest request = HttpRequest.newBuilder(gateway.base().resolve("/api/v1/catch-ups"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + RunningGateway.ORIGIN_KEY)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            return new Brought(answer.statusCode(), new ObjectMapper().readTree(answer.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long taken(GatewayProcess gateway, String id) {
        return gateway.get("/api/v1/catch-ups/" + id)
                .map(it -> it.at("/progress/taken").asLong())
                .orElse(0L);
    }

    private static String state(GatewayProcess gateway, String id) {
        return gateway.get("/api/v1/catch-ups/" + id)
                .map(it -> it.at("/state").asText())
                .orElse("");
    }

    private static long delivered(GatewayProcess gateway) {
        return gateway.get("/api/v1/law")
                .map(it -> it.at("/total/delivered").asLong())
                .orElse(0L);
    }
}
