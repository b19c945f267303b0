package vn.lienthong.gateway.contract;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubDialect;
import vn.lienthong.mappings.linked.HubMessage;
import vn.lienthong.mappings.linked.HubMessages;
import vn.lienthong.mock.linked.Citizens;
import vn.lienthong.mock.linked.HubDossier;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.linked.HubConnector;
import vn.lienthong.routes.linked.HubLine;
import vn.lienthong.routes.linked.HubSettings;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

@Holds(HubConnector.class)
final class HubContractTest extends EndpointWithLookUpsContractTest {

    private final MockHub hub = MockHub.start(HubOptions.onFreePorts());
    private final Map<UUID, byte[]> sent = new HashMap<>();
    private int handed;

    HubContractTest() {
        super(Lane.LINKED, HubSettings.HTTP, "/api/tokens");
    }

    @Override
    URI system() {
        return hub.baseUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        HubSettings settings = new HubSettings(
                line,
                new HubSettings.Paths(
                        "/api/tokens",
                        "/api/lienthongdvclt/hosolienthong",
                        "/api/lienthongdvclt/capNhatTrangThaiHoSoDVCLTHoTich",
                        "/api/lienthongdvclt/tracuuhoso"),
                "ninhbinh",
                "synthetic-only",
                HubDialect.standard(),
                DEADLINE);
        return new HubConnector(
                new HubLine(settings, shared, breaker, producer, clock),
                message -> Optional.ofNullable(sent.get(message)),
                new NoAnswers(),
                breaker,
                clock);
    }

    /** A dossier that waits to be taken, and the message that it is. */
    @Override
    Sample sample() {
        HubDossier birth = Citizens.birth(++handed, clock.instant());
        hub.add(birth);
        byte[] message = HubMessages.write(new HubMessage.Acknowledgement(new DossierCode(birth.maHoSo())));
        Sample sample = Sample.of(birth.maHoSo(), message);
        sent.put(sample.id(), message);
        return sample;
    }

    @Override
    @Nullable
    Class<? extends Outcome> aboutAnother() {
        return null;
    }

    @AfterAll
    void close() {
        hub.close();
    }
}
