package vn.lienthong.gateway.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** What a dossier weighs in the database once it is delivered. Argument: dossiers (3000), each of about two kibibytes. */
public final class WeightBenchmark {

    private static final int AT_ONCE = 8;

    private WeightBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int dossiers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
        Path data = Files.createTempDirectory("lienthong-weight");
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                TheGateway gateway = new TheGateway(data, portal.baseUrl(), AT_ONCE, 1)) {
            gateway.forward(Sample.of(1, dossiers));
            Weights.print(JdbcClient.create(gateway.database()));
        }
        System.exit(0);
    }
}
