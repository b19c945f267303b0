package vn.lienthong.gateway.contract;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.routes.land.LandAccount;
import vn.lienthong.routes.land.LandConnector;
import vn.lienthong.routes.land.LandLine;
import vn.lienthong.routes.land.LandSettings;
import vn.lienthong.routes.land.LandSystems;
import vn.lienthong.routes.land.LandTarget;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;

/** What both land systems have in common. */
final class LandContract {

    private static final String SAMPLE = "/vn/lienthong/gateway/openapi/land.json";

    private final AtomicInteger codes = new AtomicInteger();
    private final NationalEndpointContractTest test;

    LandContract(NationalEndpointContractTest test) {
        this.test = test;
    }

    Connector connector(
            LandDialect dialect, URI line, @Nullable LandAccount account, Breaker breaker, ProducerTemplate producer) {
        LandSettings settings = new LandSettings(
                dialect, line, Optional.ofNullable(account), NationalEndpointContractTest.DEADLINE, false);
        LandLine way = new LandLine(settings, test.shared, breaker::trip, producer, test.clock);
        return new LandConnector(LandSystems.only(new LandTarget(settings, way, breaker::trip, test.clock)), file -> {
            throw new FileNotFoundException(file.toString());
        });
    }

    NationalEndpointContractTest.Sample sample(String area) {
        String code = "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
        try (InputStream in = LandContract.class.getResourceAsStream(SAMPLE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("H42.14.5-250701-0031", code)
                    .replace("\"province\": \"37\",", "\"province\": \"37\"," + area);
            return NationalEndpointContractTest.Sample.of(code, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
