package vn.lienthong.gateway.contract;

import java.net.URI;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.routes.land.LandConnector;
import vn.lienthong.routes.land.LandSettings;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

@Holds(LandConnector.class)
final class VbdlisContractTest extends NationalEndpointContractTest {

    private final MockLand system = MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS));
    private final LandContract land = new LandContract(this);

    VbdlisContractTest() {
        super(Lane.LAND, LandSettings.HTTP, "");
    }

    @Override
    URI system() {
        return system.baseUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        return land.connector(LandDialect.vbdlis(), line, null, breaker, producer);
    }

    @Override
    Sample sample() {
        return land.sample("");
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
