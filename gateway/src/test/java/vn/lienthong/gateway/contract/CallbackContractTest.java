package vn.lienthong.gateway.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.province.Acknowledgements;
import vn.lienthong.routes.province.CallbackCourier;
import vn.lienthong.routes.province.ProvinceConnector;
import vn.lienthong.routes.province.Receivers;

/** A receiver knows repeats by the notice's id, so that its answers say nothing but "taken". */
@Holds({ProvinceConnector.class, CallbackCourier.class})
final class CallbackContractTest extends NationalEndpointContractTest {

    private static final String ORIGIN = "motcua";
    private static final String SECRET = "test-notice-secret-0123456789abcdef";

    private final MockProvince province =
            MockProvince.start(ProvinceOptions.onFreePorts().secret(SECRET));

    CallbackContractTest() {
        super(Lane.PROVINCE, CallbackCourier.HTTP, "");
    }

    @Override
    URI system() {
        return province.noticesUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        URI address = line.resolve(province.noticesUrl().getPath());
        CallbackCourier courier = new CallbackCourier(
                address,
                SECRET,
                new HttpLine(CallbackCourier.HTTP, producer),
                DEADLINE,
                Acknowledgements.UNHEARD,
                clock);
        return new ProvinceConnector(new OneReceiver(), Map.of(ORIGIN, courier), new Permit(shared, Lane.PROVINCE));
    }

    @Override
    Sample sample() {
        UUID notice = UUID.randomUUID();
        String body = """
                {"notice":"%s","message":"%s","dossier":"H42.14.5-250701-0001","what":"DELIVERED","at":"%s","number":1}
                """.formatted(notice, UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return new Sample(notice, "notice " + notice, notice.toString(), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @Nullable
    Class<? extends Outcome> aboutAnother() {
        return null;
    }

    @Override
    boolean readsAnswers() {
        return false;
    }

    @AfterAll
    void close() {
        province.close();
    }

    /** Never silent. */
    private static final class OneReceiver implements Receivers {

        @Override
        public String originOf(UUID notice) {
            return ORIGIN;
        }

        @Override
        public Leave leave(String origin) {
            return new Leave.Call(false);
        }

        @Override
        public void heard(String origin, Leave.Call leave, Outcome outcome) {}
    }
}
