package vn.lienthong.gateway.contract;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.time.Instant;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.mappings.identity.IdentityDialect;
import vn.lienthong.mappings.identity.ServiceSignature;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.routes.identity.CheckedConnector;
import vn.lienthong.routes.identity.IdentityChecks;
import vn.lienthong.routes.identity.ServiceAccount;
import vn.lienthong.routes.identity.SignedLine;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

@Holds({CheckedConnector.class, SignedLine.class})
final class IdentityBySoapContractTest extends NationalEndpointContractTest {

    private static final String USER = "ninhbinh";
    private static final String SECRET = "synthetic-only";

    private final MockIdentity service =
            MockIdentity.start(IdentityOptions.onFreePorts().people(0));
    private final IdentityContract identity = new IdentityContract(this, service);

    IdentityBySoapContractTest() {
        super(Lane.IDENTITY, IdentityChecks.HTTP, "");
    }

    @Override
    URI system() {
        return service.serviceUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        ServiceAccount account = new ServiceAccount(
                line.resolve(service.serviceUrl().getPath()),
                USER,
                SECRET,
                "VN/GOV/000.00.00.H42/lienthong",
                "synthetic-key",
                ServiceSignature.Unit.MILLISECONDS,
                DEADLINE);
        return identity.connector(
                IdentityDialect.Wire.SOAP, new SignedLine(account, IdentityChecks.HTTP, producer, clock), breaker);
    }

    @Override
    Sample sample() {
        return identity.sample();
    }

    /** The service's address is part of the signature, and this line stands before it. */
    @Override
    String signed(HttpExchange call, String header, String value) {
        if (!header.equalsIgnoreCase("Authorization")) {
            return value;
        }
        Instant at =
                Instant.ofEpochMilli(Long.parseLong(call.getRequestHeaders().getFirst("Timestamp")));
        return ServiceSignature.of(
                        service.serviceUrl().toString(), USER, SECRET, at, ServiceSignature.Unit.MILLISECONDS)
                .authorization();
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
