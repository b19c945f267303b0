package vn.lienthong.gateway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/**
 * B1, forward: from the door to settled, against a bare loop of call and row, and against plain Camel on its defaults, in one
 * run on one machine. Arguments: dossiers for the fast ones (20000), for the slow ones (2000), how many at once (32), how many may
 * share a call of the gateway (1), how many go before the first that count (10000).
 */
public final class ForwardBenchmark {

    private static final List<Integer> LATENCIES = List.of(0, 20);
    /** After so many the compiler has seen what runs often; a gateway runs for months. */
    private static final int WARM = 10_000;

    private static final int SHOWN = 5_000;

    private record Result(String name, double perSecond) {}

    private int round;

    private ForwardBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int few = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        int atOnce = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 32;
        int together = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        int warm = arguments.length > 4 ? Integer.parseInt(arguments[4]) : Math.min(WARM, many);
        Path data = Files.createTempDirectory("lienthong-bench");
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                TheGateway gateway = new TheGateway(data.resolve("gateway"), portal.baseUrl(), atOnce, together);
                BareLoop bare = new BareLoop(portal.baseUrl(), gateway.database(), atOnce);
                SafeLoop safe = new SafeLoop(portal.baseUrl(), gateway.database(), gateway.broker(), atOnce);
                PlainCamel plain = new PlainCamel(data.resolve("one"), portal.baseUrl(), 1)) {
            new ForwardBenchmark().run(portal, warm, many, few, List.of(gateway, bare, safe), List.of(plain));
        }
        System.exit(0);
    }

    private void run(MockPortal portal, int warm, int many, int few, List<Contestant> fast, List<Contestant> slow)
            throws Exception {
        for (Contestant one : fast) {
            for (int left = warm; left > 0; left -= SHOWN) {
                Result shown = timed(portal, one, Math.min(SHOWN, left));
                System.out.printf(Locale.ROOT, "warming up: %s %.0f dossiers/s%n", shown.name(), shown.perSecond());
            }
        }
        for (int latency : LATENCIES) {
            portal.faults().clear();
            if (latency > 0) {
                portal.faults().add(Fault.slow(Duration.ofMillis(latency)).onService("DongBoHoSoMC"));
            }
            List<Result> results = new ArrayList<>();
            for (Contestant one : fast) {
                results.add(timed(portal, one, many));
            }
            for (Contestant one : slow) {
                results.add(timed(portal, one, few));
            }
            print(latency, results);
        }
    }

    private Result timed(MockPortal portal, Contestant one, int count) throws Exception {
        List<Sample> dossiers = Sample.of(++round, count);
        portal.books().forget();
        long start = System.nanoTime();
        one.forward(dossiers);
        double seconds = (System.nanoTime() - start) / 1e9;
        requireEachOnce(portal, one, count);
        return new Result(one.name(), count / seconds);
    }

    private static void requireEachOnce(MockPortal portal, Contestant one, int count) throws IOException {
        var books = portal.books().summary();
        if (books.dossiers() != count || books.createsApplied() != count || books.updatesApplied() != 0) {
            throw new IOException("void: " + one.name() + " told " + books + " of " + count);
        }
    }

    private static void print(int latency, List<Result> results) {
        double gateway = results.get(0).perSecond();
        System.out.printf(Locale.ROOT, "%nPortal answers after %d ms%n", latency);
        for (Result it : results) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-16s %8.0f dossiers/s   gateway ÷ this = %.2f%n",
                    it.name(),
                    it.perSecond(),
                    gateway / it.perSecond());
        }
        System.out.flush();
    }
}
