package vn.lienthong.gateway.proof;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/**
 * Everything that came in while the Portal was down leaves when it is back, in a heap of 384 MiB, and what comes in meanwhile
 * does not wait for the end of it. {@code -Dlienthong.drain=20000 -Dlienthong.heap=512m -Dtest.limit='60 m'} makes it long.
 */
class DrainTest {

    private static final int BACKLOG = Integer.getInteger("lienthong.drain", 800);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int AT_ONCE = 16;

    @Test
    @FaultRow({25, 26})
    void a_backlog_drains_and_fresh_dossiers_are_not_starved(@TempDir Path data) throws Exception {
        int port = FreePort.next();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                GatewayProcess gateway =
                        GatewayProcess.start(data, portal.baseUrl(), port, "", 0, GatewayProcess.PATIENT)) {
            portal.faults().add(Fault.down());
            gateway.awaitReadyOrDead();
            long begin = System.nanoTime();
            submitAll(gateway);
            assertThat(waiting(gateway)).isEqualTo(BACKLOG);
            long accepted = System.nanoTime();

            portal.faults().clear();
            await().atMost(PATIENCE).until(() -> portal.books().summary().dossiers() > BACKLOG / 20);
            Fresh first = deliverFresh(gateway, portal, 1);
            List<Fresh> fresh = new ArrayList<>(List.of(first));
            while (waiting(gateway) > BACKLOG / 20) {
                fresh.add(deliverFresh(gateway, portal, fresh.size() + 1));
            }

            await().atMost(PATIENCE).until(() -> waiting(gateway) == 0);
            long drained = System.nanoTime();
            assertThat(portal.books().summary().createsApplied()).isEqualTo(BACKLOG + (long) fresh.size());
            assertThat(portal.books().summary().updatesApplied()).isZero();
            assertThat(gateway.get("/api/v1/law").orElseThrow().at("/holds").asBoolean())
                    .isTrue();
            assertThat(first.before())
                    .as("dossiers at the Portal when the fresh one was delivered, of %d", BACKLOG)
                    .isLessThan(BACKLOG);
            System.out.printf(
                    "%d accepted in %d s, drained in %d s; %d fresh ones meanwhile, delivered after %d ms at most%n",
                    BACKLOG,
                    NANOSECONDS.toSeconds(accepted - begin),
                    NANOSECONDS.toSeconds(drained - accepted),
                    fresh.size(),
                    fresh.stream().mapToLong(Fresh::millis).max().orElseThrow());
        }
    }

    /** @param before dossiers at the Portal when it was delivered */
    private record Fresh(long millis, long before) {}

    private static Fresh deliverFresh(GatewayProcess gateway, MockPortal portal, int number) {
        long begin = System.nanoTime();
        JsonNode fresh = gateway.submit(
                        "/api/v1/dossiers",
                        SyntheticDossier.of("H42.15.1-250701-%04d".formatted(number), Stage.MORNING)
                                .json())
                .orElseThrow();
        await().atMost(PATIENCE)
                .until(() -> state(gateway, fresh.at("/id").asText()).equals("DELIVERED"));
        return new Fresh(
                NANOSECONDS.toMillis(System.nanoTime() - begin),
                portal.books().summary().dossiers());
    }

    private static void submitAll(GatewayProcess gateway) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> all = IntStream.rangeClosed(1, BACKLOG)
                    .mapToObj(i -> crowd.submit(() -> gateway.submit(
                                    "/api/v1/dossiers",
                                    SyntheticDossier.of("H42.14.5-250701-%06d".formatted(i), Stage.MORNING)
                                            .json())
                            .isPresent()))
                    .toList();
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            crowd.shutdown();
        }
    }

    private static long waiting(GatewayProcess gateway) {
        JsonNode figures = gateway.get("/api/v1/lanes/NPSP").orElseThrow().at("/figures");
        return figures.at("/WAITING").asLong()
                + figures.at("/SENDING").asLong()
                + figures.at("/UNKNOWN").asLong();
    }

    private static String state(GatewayProcess gateway, String message) {
        return gateway.get("/api/v1/messages/" + message)
                .map(it -> it.at("/state").asText())
                .orElse("");
    }
}
