package vn.lienthong.gateway.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/**
 * B5, soak: a gateway in a small heap with very much waiting, all its dead letters replayed, an operator who reads through
 * everything, fresh dossiers, and a Portal that has one fault after the other and is well in between. Arguments: how many wait
 * (100000), dead letters (20000), minutes (30), heap (256m), seconds of each fault and after it (60), calls a second that the
 * Portal allows (200). Replays go after all that waits: it does not end before the last of them was sent.
 */
public final class SoakBenchmark {

    private static final int LETTERS = 1;
    private static final int WAITING = 2;
    private static final int FRESH = 3;
    private static final int AT_ONCE = 16;
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final double MEBIBYTE = 1 << 20;

    private static final List<Fault> FAULTS = List.of(
            Fault.flap(50),
            Fault.serverError(503),
            Fault.slow(Duration.ofSeconds(2)),
            Fault.answerLost(),
            Fault.tooManyRequests(),
            Fault.maintenancePage(),
            Fault.down());

    private static final int REPLAYS_A_SECOND = 100;

    private static final Map<String, String> SETTINGS = Map.of(
            "lienthong.npsp.calls.total-deadline", "5s",
            "lienthong.npsp.calls.lease", "15s",
            "lienthong.npsp.retries.first-pause", "2s",
            "lienthong.npsp.retries.max-pause", "10s",
            "lienthong.acting.alone-up-to", "1000000",
            "lienthong.acting.max-rate", String.valueOf(REPLAYS_A_SECOND),
            "lienthong.access.limits.searches-per-minute", "100000");

    private SoakBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int waiting = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int letters = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        int minutes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        String heap = arguments.length > 3 ? arguments[3] : "256m";
        int change = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 60;
        String rate = arguments.length > 5 ? arguments[5] : "200";
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("lienthong.npsp.calls.per-second", rate);
        Path data = Files.createTempDirectory("lienthong-soak");
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                SmallGateway gateway = SmallGateway.start(heap, data, portal.baseUrl(), settings)) {
            park(portal, gateway.alive(), letters);
            portal.faults().clear();
            portal.faults().add(Fault.down());
            Crowd.each(AT_ONCE, Sample.of(WAITING, waiting), gateway.alive()::submit);
            soak(portal, gateway, Duration.ofMinutes(minutes), Duration.ofSeconds(change));
        }
        System.exit(0);
    }

    /** The Portal refuses them all, for a reason that goes away. */
    private static void park(MockPortal portal, Door door, int letters) throws Exception {
        portal.faults().add(Fault.businessRefusal("-1", "Thủ tục chưa được công bố"));
        Crowd.each(AT_ONCE, Sample.of(LETTERS, letters), door::submit);
        await().pollInterval(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> total(door, "parked") == letters);
    }

    private static void soak(MockPortal portal, SmallGateway gateway, Duration length, Duration change)
            throws Exception {
        Watching watching = new Watching(gateway.alive());
        for (int i = 0; i < AT_ONCE; i++) {
            watching.turn();
        }
        String job = replay(gateway.alive());
        try (Heap heap = Heap.of(gateway.process())) {
            long before = heap.afterCollections();
            System.out.printf(Locale.ROOT, "%n%s%n", line(heap, gateway.alive(), "at the start"));
            Trickle fresh = Trickle.start(gateway.alive(), FRESH, 1);
            Instant end = Instant.now().plus(length);
            for (int n = 0; Instant.now().isBefore(end) || !done(gateway.alive(), job); n++) {
                Fault fault = FAULTS.get(n % FAULTS.size());
                portal.faults().clear();
                portal.faults().add(fault);
                read(gateway, watching, Instant.now().plus(change));
                portal.faults().clear();
                read(gateway, watching, Instant.now().plus(change));
                System.out.println(line(heap, gateway.alive(), "after " + fault.kind()));
            }
            fresh.stop();
            long after = heap.afterCollections();
            System.out.printf(
                    Locale.ROOT,
                    "heap after full collections, end ÷ start = %.3f; the law holds: %s; a page of what waits: %s%n",
                    (double) after / before,
                    gateway.alive().get("/api/v1/law?full=true").path("holds"),
                    watching.pages());
        }
    }

    private static void read(SmallGateway gateway, Watching watching, Instant until) throws Exception {
        while (Instant.now().isBefore(until)) {
            watching.turn();
            Thread.sleep(BETWEEN_PAGES.toMillis());
            gateway.alive();
        }
    }

    /** All dead letters, as soon as the gateway has looked what would become of each. */
    private static String replay(Door door) throws Exception {
        String job = door.post(
                        "/api/v1/replays",
                        "{\"requestId\": \"soak-0001\", \"what\": \"REPLAY\", \"filter\": {\"causes\": [\"REFUSED\"]},"
                                + " \"reason\": \"Cổng đã công bố thủ tục\", \"rate\": " + REPLAYS_A_SECOND + "}")
                .path("id")
                .asText();
        await().pollInterval(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> door.get("/api/v1/replays/" + job)
                .path("state")
                .asText()
                .equals("READY"));
        door.post("/api/v1/replays/" + job + "/run", "{}");
        return job;
    }

    private static boolean done(Door door, String job) throws Exception {
        return door.get("/api/v1/replays/" + job).path("state").asText().equals("DONE");
    }

    private static String line(Heap heap, Door door, String when) throws IOException, InterruptedException {
        return "  %6.1f MiB, %d waiting, %d parked, %d delivered %s"
                .formatted(
                        heap.afterCollections() / MEBIBYTE,
                        total(door, "waiting"),
                        total(door, "parked"),
                        total(door, "delivered"),
                        when);
    }

    private static long total(Door door, String state) throws IOException, InterruptedException {
        return door.get("/api/v1/law").at("/total/" + state).asLong();
    }
}
