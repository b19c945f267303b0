package vn.lienthong.gateway.contract;

import java.net.URI;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.routes.land.LandAccount;
import vn.lienthong.routes.land.LandConnector;
import vn.lienthong.routes.land.LandSettings;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

@Holds(LandConnector.class)
final class IlisContractTest extends EndpointWithSessionsContractTest {

    private final MockLand system = MockLand.start(LandOptions.onFreePorts(LandSystem.ILIS));
    private final LandContract land = new LandContract(this);

    IlisContractTest() {
        super(Lane.LAND, LandSettings.HTTP, "/token");
    }

    @Override
    URI system() {
        return system.baseUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        return land.connector(
                LandDialect.ilis(),
                line,
                new LandAccount(
                        URI.create(line + "/token"), "lienthong", "synthetic-only", "ninhbinh", "synthetic-only"),
                breaker,
                producer);
    }

    @Override
    Sample sample() {
        return land.sample(" \"district\": \"356\",");
    }

    @Override
    @Nullable
    Class<? extends Outcome> aboutAnother() {
        return null;
    }

    @AfterAll
    void close() {
        system.close();
    }
}
