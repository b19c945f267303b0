package vn.lienthong.gateway.contract;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.mappings.identity.IdentityDialect;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.routes.identity.CheckedConnector;
import vn.lienthong.routes.identity.IdentityChecks;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.lgsp.LgspSettings;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

@Holds({CheckedConnector.class, LgspLine.class})
final class IdentityByFacadeContractTest extends EndpointWithSessionsContractTest {

    private final MockIdentity service =
            MockIdentity.start(IdentityOptions.onFreePorts().people(0));
    private final IdentityContract identity = new IdentityContract(this, service);

    IdentityByFacadeContractTest() {
        super(Lane.IDENTITY, IdentityChecks.HTTP, "/token");
    }

    @Override
    URI system() {
        return service.baseUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        LgspSettings bus = new LgspSettings(
                line, "/token", "lienthong", "synthetic-only", Optional.empty(), Set.of("900901", "900902"), DEADLINE);
        return identity.connector(
                IdentityDialect.Wire.FACADE,
                new LgspLine(bus, IdentityChecks.HTTP, Lane.IDENTITY, shared, breaker, producer, clock),
                breaker);
    }

    @Override
    Sample sample() {
        return identity.sample();
    }

    @Override
    Class<? extends Outcome> mayBeDone() {
        return Outcome.Unavailable.class;
    }

    @Override
    Class<? extends Outcome> aboutAnother() {
        return Outcome.Unavailable.class;
    }

    @AfterAll
    void close() {
        service.close();
    }
}
