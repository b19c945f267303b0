package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.proof.HandInLog.HandedIn;
import vn.lienthong.gateway.proof.HandInLog.Said;
import vn.lienthong.mock.npsp.Books;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;
import vn.lienthong.routes.ledger.Checkpoint.Point;

/**
 * The process dies at each point at which it has the most to lose, one after the other on the same data, while the
 * province keeps sending; then everything is counted, in the ledger and in the Portal's own books.
 */
class CrashPointsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Instant DAY = Instant.parse("2025-07-01T02:00:00Z");
    private static final String SECRET = "test-notice-secret-0123456789abcdef";
    private static final String REFUSED = "1.009999";
    /** What the Portal refused, and notices over which the process died three times. */
    private static final Set<String> REPLAYED = Set.of("REFUSED", "POISON");

    private record Sending(String path, byte[] body, HandedIn what) {}

    private final Map<String, String> newest = new LinkedHashMap<>();
    private final Deque<Sending> outbox = new ArrayDeque<>();
    private final Set<String> accepted = new HashSet<>();
    private HandInLog log;
    private int numbers;

    @Test
    @FaultRow(34)
    void at_each_point_around_a_call_nothing_is_lost_and_nothing_done_twice(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException {
        diesAt(
                data,
                List.of(
                        Point.AFTER_ACCEPT_BEFORE_PUBLISH,
                        Point.AFTER_CLAIM_BEFORE_SEND,
                        Point.AFTER_SEND_BEFORE_SETTLE,
                        Point.AFTER_SETTLE_BEFORE_ACK));
    }

    @Test
    @Tag("proof")
    @FaultRow(34)
    void at_every_crash_point_nothing_is_lost_and_nothing_done_twice(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException {
        diesAt(data, List.of(Point.values()));
    }

    @Test
    @FaultRow(46)
    void without_memory_the_process_ends_and_nothing_is_lost_and_nothing_done_twice(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException {
        diesAt(data, List.of(Point.AFTER_SEND_BEFORE_SETTLE), "@MEMORY", HaltingGateway.WITHOUT_MEMORY);
    }

    private void diesAt(Path data, List<Point> points) throws IOException {
        diesAt(data, points, "", HaltingGateway.HALTED);
    }

    private void diesAt(Path data, List<Point> points, String how, int exit) throws IOException {
        log = new HandInLog(data.resolve("handed-in.jsonl"));
        int port = FreePort.next();
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                MockProvince province =
                        MockProvince.start(ProvinceOptions.onFreePorts().secret(SECRET))) {
            portal.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", "Thủ tục chưa được công bố"));
            for (Point point : points) {
                try (GatewayProcess gateway = start(data, portal, port, point.name() + how, times(point), province)) {
                    gateway.awaitReadyOrDead();
                    work(gateway);
                    await("halt at " + point).atMost(PATIENCE).until(() -> {
                        deliver(gateway);
                        replayParked(gateway);
                        if (point == Point.AFTER_RELEASE_BEFORE_PUBLISH) {
                            holdAndRelease(gateway);
                        }
                        return !gateway.alive();
                    });
                    assertThat(gateway.exitCode())
                            .as("died at %s; its log is in %s", point, data)
                            .isEqualTo(exit);
                }
            }
            portal.faults().clear();
            try (GatewayProcess gateway = start(data, portal, port, "", 0, province)) {
                gateway.awaitReadyOrDead();
                await().atMost(PATIENCE).until(() -> {
                    deliver(gateway);
                    replayParked(gateway);
                    return outbox.isEmpty() && settled(gateway);
                });
                count(gateway, portal.books());
                everyFateIsTold(gateway, province);
                Said said = log.checked(data, "portal=" + portal.adminUrl(), "province=" + province.adminUrl());
                assertThat(said.exit()).as(said.text()).isZero();
            }
        }
    }

    private static GatewayProcess start(
            Path data, MockPortal portal, int port, String haltAt, int times, MockProvince province) {
        return GatewayProcess.start(
                data,
                portal.baseUrl(),
                port,
                haltAt,
                times,
                "lienthong.notices.allow-http=true",
                "lienthong.notices.total-deadline=1s",
                "lienthong.notices.lease=3s",
                "lienthong.notices.first-backoff=200ms",
                "lienthong.notices.first-silence=200ms",
                "lienthong.notices.republish-after=2s",
                "lienthong.access.origins.motcua.notices.callback=" + province.noticesUrl(),
                "lienthong.access.origins.motcua.notices.secret=" + SECRET);
    }

    private static int times(Point point) {
        return switch (point) {
            case AFTER_PARK_BEFORE_LETTER,
                    AFTER_LETTER_BEFORE_MARK,
                    AFTER_REPLAY_BEFORE_PUBLISH,
                    AFTER_RELEASE_BEFORE_PUBLISH -> 1;
            default -> 3;
        };
    }

    /** A handful of dossiers that change state, with progress, one of which the Portal refuses. */
    private void work(GatewayProcess gateway) {
        for (int i = 0; i < 6; i++) {
            String code = "H42.14.5-250701-%04d".formatted(++numbers);
            SyntheticDossier dossier = SyntheticDossier.of(code, DAY);
            if (i == 5) {
                dossier.procedure(REFUSED, "Thủ tục thử");
            }
            outbox.add(
                    new Sending("/api/v1/dossiers", dossier.version(1).json(), HandedIn.state("NPSP", code, "2", 1L)));
            outbox.add(new Sending(
                    "/api/v1/dossiers/" + code + "/progress",
                    SyntheticDossier.progress(DAY, "PROCESSING", "Thẩm tra hồ sơ " + code),
                    HandedIn.event("NPSP", code, "4")));
            outbox.add(new Sending(
                    "/api/v1/dossiers",
                    dossier.version(2).status("FINISHED").json(),
                    HandedIn.state("NPSP", code, "9", 2L)));
            newest.put(code, "9");
        }
        deliver(gateway);
    }

    private void deliver(GatewayProcess gateway) {
        while (!outbox.isEmpty()) {
            Optional<JsonNode> answer =
                    gateway.submit(outbox.peek().path(), outbox.peek().body());
            log.answered(
                    outbox.peek().what(),
                    answer.isPresent() ? 202 : 0,
                    answer.map(it -> it.at("/id").asText()).orElse(null));
            if (answer.isEmpty()) {
                return;
            }
            accepted.add(answer.get().at("/id").asText());
            outbox.remove();
        }
    }

    private static void holdAndRelease(GatewayProcess gateway) {
        gateway.operate("/api/v1/lanes/NPSP/hold", "{\"reason\":\"Thử dừng làn\"}");
        gateway.operate("/api/v1/lanes/NPSP/release", "");
    }

    private static void replayParked(GatewayProcess gateway) {
        gateway.get("/api/v1/parked").ifPresent(parked -> parked.at("/groups").forEach(group -> {
            if (REPLAYED.contains(group.at("/cause/name").asText())) {
                String message = group.at("/example/message").asText();
                gateway.operate("/api/v1/messages/" + message + "/replay", "{}");
            }
        }));
    }

    private static boolean settled(GatewayProcess gateway) {
        return gateway.get("/api/v1/law")
                .map(law -> law.at("/total"))
                .filter(it -> it.at("/waiting").asInt()
                                + it.at("/sending").asInt()
                                + it.at("/unknown").asInt()
                        == 0)
                .filter(it -> onlyUndeterminableParked(gateway))
                .isPresent();
    }

    private static boolean onlyUndeterminableParked(GatewayProcess gateway) {
        for (JsonNode group : gateway.get("/api/v1/parked").orElseThrow().at("/groups")) {
            if (!group.at("/cause/name").asText().equals("UNDETERMINABLE")) {
                return false;
            }
        }
        return true;
    }

    private void count(GatewayProcess gateway, Books books) {
        assertThat(gateway.get("/api/v1/law").orElseThrow().at("/holds").asBoolean())
                .isTrue();
        assertThat(gateway.get("/api/v1/law")
                        .orElseThrow()
                        .at("/lanes/0/receipts")
                        .asInt())
                .as("everything the province was told is accepted")
                .isEqualTo(newest.size() * 3);
        assertThat(books.summary().createsAppliedTwice()).isZero();
        assertThat(books.summary().progressRowsAppliedTwice()).isZero();
        assertThat(books.summary().malformedRequests()).isZero();
        newest.forEach((code, status) -> assertThat(
                        books.dossier(code).orElseThrow().held().trangThaiHoSo())
                .as("the newest state of %s", code)
                .isEqualTo(status));
    }

    private void everyFateIsTold(GatewayProcess gateway, MockProvince province) {
        assertThat(accepted).hasSize(newest.size() * 3).allSatisfy(message -> assertThat(
                        province.notices().newest(message))
                .map(it -> it.what().name())
                .contains(gateway.get("/api/v1/messages/" + message)
                        .orElseThrow()
                        .at("/state")
                        .asText()));
        assertThat(province.notices().summary().refusedSignatures()).isZero();
        assertThat(province.notices().summary().malformed()).isZero();
    }
}
