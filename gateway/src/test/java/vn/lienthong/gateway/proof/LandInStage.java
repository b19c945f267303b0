package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import vn.lienthong.mock.land.LandCaller;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;

/** A gateway that land systems and the tax authority may call, with a portal and a province that is told what they say. */
final class LandInStage implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2025-07-01T02:00:00Z");
    static final String SECRET = "synthetic-land-secret";
    /** Whose dossiers go to iLIS. */
    static final String ILIS_COMMUNE = "14620";

    static final String ILIS_SECRET = "synthetic-secret-of-ilis";
    private static final String NOTICE_SECRET = "test-notice-secret-0123456789abcdef";

    final SettableClock clock = new SettableClock(MORNING);
    final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    final MockLand vbdlis = MockLand.start(
            LandOptions.onFreePorts(LandSystem.VBDLIS).clock(clock).secret(SECRET));
    final MockLand ilis = MockLand.start(LandOptions.onFreePorts(LandSystem.ILIS)
            .clock(clock)
            .tokenLifetime(Duration.ofDays(30))
            .secret(ILIS_SECRET));
    final MockProvince province = MockProvince.start(
            ProvinceOptions.onFreePorts().secret(NOTICE_SECRET).clock(clock).oldest(Duration.ofDays(30)));
    final RunningGateway gateway;
    private final AtomicInteger codes = new AtomicInteger();

    LandInStage(Path data, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "lienthong.land.base-url=" + vbdlis.baseUrl(),
                "lienthong.land.second.base-url=" + ilis.baseUrl(),
                "lienthong.land.second.units=" + ILIS_COMMUNE,
                "lienthong.land.second.account.token-url=" + ilis.baseUrl() + "/token",
                "lienthong.land.second.account.client-id=lienthong",
                "lienthong.land.second.account.client-secret=synthetic-only",
                "lienthong.land.second.account.username=ninhbinh",
                "lienthong.land.second.account.password=synthetic-only",
                "lienthong.land.calls.per-second=0",
                "lienthong.land.calls.total-deadline=4s",
                "lienthong.land.calls.lease=15s",
                "lienthong.land.files.from=http://localhost:" + vbdlis.baseUrl().getPort(),
                "lienthong.land.files.below=" + vbdlis.baseUrl(),
                "lienthong.land.files.allowed-networks=127.0.0.1/32,::1/128",
                "lienthong.rounds.land-files=50ms",
                "lienthong.land-desk.enabled=true",
                "lienthong.land-desk.systems.vbdlis.secret=" + SECRET,
                "lienthong.land-desk.systems.vbdlis.system=VBDLIS",
                "lienthong.land-desk.systems.ilis.secret=" + ILIS_SECRET,
                "lienthong.land-desk.systems.ilis.system=ILIS",
                "lienthong.land-desk.officers[0].account=canbo1",
                "lienthong.land-desk.officers[0].name=Cán bộ Thử Nghiệm",
                "lienthong.land-desk.officers[0].department=Một cửa",
                "lienthong.land-desk.officers[0].title=Công chức",
                "lienthong.land-desk.procedures[1.012756]=Cấp giấy chứng nhận",
                "lienthong.notices.allow-http=true",
                "lienthong.access.origins.motcua.notices.callback=" + province.noticesUrl(),
                "lienthong.access.origins.motcua.notices.secret=" + NOTICE_SECRET));
        all.addAll(Arrays.asList(settings));
        gateway = RunningGateway.start(data, portal, clock, all.toArray(String[]::new));
    }

    String newCode() {
        return "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
    }

    LandCaller vbdlis() {
        return vbdlis.calls(desk("vbdlis"));
    }

    URI desk(String system) {
        return gateway.base().resolve("/land/v1/" + system);
    }

    /** A dossier that the Portal knows and the land system has. */
    String handedOver() {
        String code = newCode();
        String shown =
                gateway.accepted(SyntheticDossier.of(code, MORNING).version(1).status("RECEIVED"));
        until(() -> assertThat(gateway.state(shown)).isEqualTo("DELIVERED"));
        toLand(code);
        return code;
    }

    /** @return the message by which the land system got it */
    String toLand(String code) {
        return toLand(SyntheticLand.dossier(code));
    }

    String toIlis(String code) {
        return toLand(
                SyntheticLand.dossier(code).with("/area/commune", ILIS_COMMUNE).with("/area/district", "376"));
    }

    private String toLand(SyntheticLand dossier) {
        RunningGateway.Answer answer = gateway.originPosts("/api/v1/land", dossier.bytes());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        String message = answer.at("/id");
        until(() -> assertThat(gateway.state(message)).isEqualTo("DELIVERED"));
        return message;
    }

    /** What the province was told of the dossier by a kind of notice, in the order of the numbers. */
    List<JsonNode> told(String dossier, String what) {
        return province.notices().of(dossier).stream()
                .filter(it -> it.what().name().equals(what))
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .map(it -> it.body())
                .toList();
    }

    /** The statuses that the Portal was told of the dossier, in order. */
    List<String> portal(String code) {
        return portal.books().tellings().stream()
                .filter(it -> it.maHoSo().equals(code))
                .map(Telling::status)
                .toList();
    }

    JsonNode audit(String act) {
        return gateway.operator("/api/v1/audit?act=" + act).body().at("/entries");
    }

    void until(ThrowingRunnable holds) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(20));
            holds.run();
        });
    }

    void nothingIsLostAndNoContractBroken() {
        assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
        assertThat(province.notices().objections()).isEmpty();
        assertThat(portal.books().judgements()).isEmpty();
    }

    @Override
    public void close() {
        gateway.close();
        vbdlis.close();
        ilis.close();
        portal.close();
        province.close();
    }
}
