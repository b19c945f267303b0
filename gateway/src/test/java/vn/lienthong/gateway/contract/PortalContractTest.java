package vn.lienthong.gateway.contract;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mappings.npsp.NpspDialect;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.npsp.NpspConnector;
import vn.lienthong.routes.npsp.NpspSettings;
import vn.lienthong.routes.npsp.VerifiedAccounts;

@Holds(NpspConnector.class)
final class PortalContractTest extends EndpointWithLookUpsContractTest {

    private static final String ADAPTER = "/XrdAdapter/RestService/forward";

    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final AtomicInteger codes = new AtomicInteger();

    PortalContractTest() {
        super(Lane.NPSP, NpspConnector.HTTP, "/mapi/login");
    }

    @Override
    URI system() {
        return portal.baseUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        NpspSettings settings = new NpspSettings(
                URI.create(line + ADAPTER),
                "/mapi/login",
                "/mapi/g",
                "/mapi/g",
                "VN:GOV:000.00.00.G22:vpcpdvcprovider",
                NpspSettings.DstcodeIn.HEADER,
                "ninhbinh",
                "synthetic-only",
                "000.00.00.H42",
                DEADLINE,
                DEADLINE,
                300_000,
                Set.of("3", "-3", "-1", "1"),
                Set.of(),
                new NpspSettings.Dossiers(10, 1, false),
                new NpspSettings.Batches(1, false),
                NpspDialect.standard());
        return new NpspConnector(
                settings,
                code -> Optional.of("Xã Phát Diệm"),
                VerifiedAccounts.AS_DECLARED,
                shared,
                breaker,
                producer,
                clock);
    }

    @Override
    Sample sample() {
        String code = "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
        return Sample.of(
                code,
                SyntheticDossier.of(code, Instant.parse("2025-07-01T02:00:00Z")).json());
    }

    @Override
    Class<? extends Outcome> aboutAnother() {
        return Outcome.Refused.class;
    }

    @Override
    Outcome mislead(Sample sample) {
        portal.faults().add(Fault.wrongCodeInAnswer().times(1));
        return tell(sample, WireFault.NONE);
    }

    @AfterAll
    void close() {
        portal.close();
    }
}
