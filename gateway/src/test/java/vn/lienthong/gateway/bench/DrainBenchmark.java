package vn.lienthong.gateway.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.mock.npsp.BooksSummary;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/**
 * B2, drain: what came in while the Portal was down leaves when it is back, at the rate that it allows, while fresh dossiers
 * come in from when the lane is open again on: what came before that is part of what waits. Arguments: how many wait (50000), how many a second the Portal allows (100), how many at once (32), fresh ones a
 * second (2), how many may share a call (1).
 */
public final class DrainBenchmark {

    private static final int WAITING = 1;
    private static final int FRESH = 2;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private DrainBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int atOnce = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 32;
        double fresh = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 2;
        int together = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
        Path data = Files.createTempDirectory("lienthong-bench");
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                TheGateway gateway = new TheGateway(
                        data.resolve("gateway"),
                        portal.baseUrl(),
                        atOnce,
                        together,
                        "lienthong.npsp.calls.per-second=" + perSecond,
                        "lienthong.npsp.calls.total-deadline=20s",
                        "lienthong.npsp.calls.lease=60s",
                        "lienthong.npsp.retries.first-pause=1s",
                        "lienthong.npsp.retries.max-pause=5s")) {
            run(portal, gateway, many, perSecond, fresh);
        }
        System.exit(0);
    }

    private static void run(MockPortal portal, TheGateway gateway, int many, int perSecond, double perSecondFresh)
            throws Exception {
        portal.faults().add(Fault.down());
        Instant begin = Instant.now();
        gateway.accept(Sample.of(WAITING, many));
        Instant back = Instant.now();
        portal.faults().clear();
        await().atMost(LONGEST).until(() -> portal.books().summary().dossiers() > 0);
        Trickle trickle = Trickle.start(gateway.door(), FRESH, perSecondFresh);
        gateway.awaitDelivered(back);
        Map<String, Instant> fresh = trickle.stop();
        gateway.awaitDelivered(Instant.now().plus(Duration.ofDays(1)));
        requireEachOnce(portal, many + fresh.size());
        print(new Journal(portal.books().tellings()), fresh, begin, back, many, perSecond);
    }

    private static void requireEachOnce(MockPortal portal, int count) throws IOException {
        BooksSummary books = portal.books().summary();
        if (books.dossiers() != count || books.createsApplied() != count || books.updatesApplied() != 0) {
            throw new IOException("void: the Portal was told " + books + " of " + count);
        }
    }

    private static void print(
            Journal told, Map<String, Instant> fresh, Instant begin, Instant back, int many, int perSecond) {
        Instant end = told.last(Sample.codes(WAITING));
        double seconds = seconds(told.first(), end);
        double ideal = (double) told.until(end) / perSecond;
        Map<String, Instant> at = told.byCode();
        Percentiles waits = Percentiles.of(fresh.entrySet().stream()
                .map(it -> Duration.between(it.getValue(), at.get(it.getKey())))
                .toList());
        System.out.printf(
                Locale.ROOT,
                "%n%d accepted in %.0f s while the Portal was down; the lane was open again %.1f s after it came back%n",
                many,
                seconds(begin, back),
                seconds(back, told.first()));
        System.out.printf(
                Locale.ROOT,
                "  drained in %.1f s at %d a second: drain ÷ ideal = %.3f%n",
                seconds,
                perSecond,
                seconds / ideal);
        System.out.printf(
                Locale.ROOT,
                "  above the rate: %d; the most in any second ÷ allowed = %.2f%n",
                told.overshoot(perSecond),
                (double) told.peak() / perSecond);
        System.out.printf(Locale.ROOT, "  fresh ones meanwhile, from the door to the Portal: %s%n", waits);
        System.out.flush();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }
}
