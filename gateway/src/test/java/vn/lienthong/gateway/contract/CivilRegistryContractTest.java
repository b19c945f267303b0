package vn.lienthong.gateway.contract;

import java.io.FileNotFoundException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.lienthong.gateway.proof.SyntheticCivil;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.routes.civilstatus.CivilConnector;
import vn.lienthong.routes.civilstatus.CivilSettings;
import vn.lienthong.routes.civilstatus.FoundRecords;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.lgsp.LgspSettings;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;

@Holds({CivilConnector.class, LgspLine.class})
final class CivilRegistryContractTest extends EndpointWithLookUpsContractTest {

    private final MockRegistry registry = MockRegistry.start(RegistryOptions.onFreePorts());
    private final AtomicInteger codes = new AtomicInteger();
    private final Map<UUID, byte[]> sent = new HashMap<>();

    CivilRegistryContractTest() {
        super(Lane.CIVIL_STATUS, CivilSettings.HTTP, "/token");
    }

    @Override
    URI system() {
        return registry.baseUrl();
    }

    @Override
    Connector connector(URI line, Breaker breaker, ProducerTemplate producer) {
        LgspSettings bus = new LgspSettings(
                line, "/token", "lienthong", "synthetic-only", Optional.empty(), Set.of("900901", "900902"), DEADLINE);
        CivilSettings settings = new CivilSettings(
                RegistryDialect.second().withProvince("37"),
                new CivilSettings.Paths(
                        "/apiLienThongKSKT/1.0/nhanHoSoDKHT",
                        "/hotich/1.0/traTrangThaiHoSo",
                        "/apiLienThongKSKT/1.0/LayKetQua",
                        "/hotich/1.0/ketQuaDangKyHS",
                        "/hotich/1.0/traCuuHoTich"),
                false);
        return new CivilConnector(
                settings,
                RegistryCatalogue.sameCodes(),
                file -> {
                    throw new FileNotFoundException(file.toString());
                },
                FoundRecords.NONE,
                message -> Optional.ofNullable(sent.get(message)),
                new NoAnswers(),
                new LgspLine(bus, CivilSettings.HTTP, Lane.CIVIL_STATUS, shared, breaker, producer, clock),
                breaker,
                clock);
    }

    @Override
    Sample sample() {
        String code = "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
        Sample sample = Sample.of(code, SyntheticCivil.of("birth", code).bytes());
        sent.put(sample.id(), sample.payload());
        return sample;
    }

    @Override
    @Nullable
    Class<? extends Outcome> aboutAnother() {
        return null;
    }

    @AfterAll
    void close() {
        registry.close();
    }
}
