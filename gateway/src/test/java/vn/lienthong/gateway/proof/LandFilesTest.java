package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.landfile.LandFiles;
import vn.lienthong.mappings.land.LandFileLink;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** Files that VBDLIS names by a link are fetched from known hosts only, and whoever waits for one that is not is told why. */
class LandFilesTest {

    private static final String PDF = "%PDF-1.4\n%%EOF\n";
    private static final String OF_ILIS = "13786";
    private static final int MOST = 256 * 1024;
    private static final String OTHER_KEY = "test-origin-key-of-another-system-01";

    @TempDir
    static Path data;

    private static final SettableClock clock = new SettableClock(Stage.MORNING);
    private static final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private static final MockLand vbdlis =
            MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS).clock(clock));
    private static final MockLand ilis =
            MockLand.start(LandOptions.onFreePorts(LandSystem.ILIS).clock(clock).tokenLifetime(Duration.ofDays(30)));
    private static final OddServer odd = new OddServer(2L * MOST);
    private static final AtomicInteger codes = new AtomicInteger();
    private static int port;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        port = vbdlis.baseUrl().getPort();
        gateway = RunningGateway.start(
                List.of(SyntheticNames.class),
                data,
                portal.baseUrl(),
                clock,
                "lienthong.land.base-url=" + vbdlis.baseUrl(),
                "lienthong.land.calls.per-second=0",
                "lienthong.land.calls.total-deadline=4s",
                "lienthong.land.calls.lease=15s",
                "lienthong.land.second.base-url=" + ilis.baseUrl(),
                "lienthong.land.second.system=ILIS",
                "lienthong.land.second.units=" + OF_ILIS,
                "lienthong.land.second.account.token-url=" + ilis.baseUrl() + "/token",
                "lienthong.land.second.account.client-id=lienthong",
                "lienthong.land.second.account.client-secret=synthetic-only",
                "lienthong.land.second.account.username=ninhbinh",
                "lienthong.land.second.account.password=synthetic-only",
                "lienthong.land.files.from="
                        + String.join(
                                ",",
                                at("127.0.0.1"),
                                at("127.0.0.2"),
                                at(SyntheticNames.GOOD),
                                at(SyntheticNames.PRIVATE),
                                at(SyntheticNames.LOOPBACK),
                                at(SyntheticNames.TWO_FACED),
                                odd.place()),
                "lienthong.land.files.allowed-networks=127.0.0.1/32",
                "lienthong.land.files.below=" + at(SyntheticNames.GOOD),
                "lienthong.land.files.max-size=" + MOST + "B",
                "lienthong.land.files.total-deadline=2s",
                "lienthong.rounds.land-files=20ms",
                "lienthong.access.origins.khac.api-key=" + OTHER_KEY,
                "lienthong.access.origins.motcua.notices.feed=true");
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        vbdlis.close();
        ilis.close();
        portal.close();
        odd.close();
    }

    @Test
    void a_dossier_reaches_vbdlis_with_its_codes_as_numbers_and_what_a_link_leads_to_comes_back() {
        SyntheticLand dossier = SyntheticLand.dossier(newCode());
        String message = gateway.originPosts("/api/v1/land", dossier.bytes()).at("/id");
        untilInTime(() -> assertThat(gateway.state(message)).isEqualTo("DELIVERED"));
        JsonNode held = vbdlis.books().dossier(dossier.code()).orElseThrow().body();
        assertThat(held.at("/XaId").isInt()).isTrue();

        String link = vbdlis.files().put("giay-chung-nhan.pdf", "application/pdf", PDF);
        expect(dossier.code(), link, at(SyntheticNames.TWO_FACED) + link, odd.at("/ban"));
        untilNoneWaits(dossier.code());

        List<JsonNode> files = files(dossier.code());
        assertThat(files).extracting(it -> it.at("/state").asText()).containsOnly("HERE");
        assertThat(files).extracting(it -> it.at("/name").asText()).containsOnly("Giấy chứng nhận");
        assertThat(SyntheticNames.twoFacedAsked).hasValue(1);
        String content = files.get(0).at("/content").asText();
        assertThat(gateway.fetch(RunningGateway.ORIGIN_KEY, content)).isEqualTo(PDF);
        assertThat(gateway.as(OTHER_KEY, content).status()).isEqualTo(404);
        assertThat(gateway.as(RunningGateway.OPERATOR_KEY, content).status()).isEqualTo(403);
        assertThat(told(dossier.code()).at("/files/2/state").asText()).isEqualTo("HERE");
    }

    @Test
    void a_link_that_leads_anywhere_else_is_refused_with_why() {
        String code = newCode();
        String good = vbdlis.files().put("a.pdf", "application/pdf", PDF);
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry(at("127.0.0.2") + good, "NETWORK_NOT_ALLOWED"),
                Map.entry(at(SyntheticNames.PRIVATE) + good, "NETWORK_NOT_ALLOWED"),
                Map.entry(at(SyntheticNames.LOOPBACK) + good, "NETWORK_NOT_ALLOWED"),
                Map.entry("http://169.254.169.254/latest/meta-data", "HOST_NOT_ALLOWED"),
                Map.entry(at("tep.vbdlis.vn.xau.vn") + good, "HOST_NOT_ALLOWED"),
                Map.entry("file:///etc/passwd", "SCHEME"),
                Map.entry("http://ten:mat-khau@127.0.0.1:" + port + good, "USER_INFO"),
                Map.entry(vbdlis.files().redirect("b.pdf", at("127.0.0.2") + good), "REDIRECTED"),
                Map.entry(vbdlis.files().put("c.pdf", "application/pdf", "<html>Đăng nhập</html>"), "TYPE"),
                Map.entry(vbdlis.files().put("d.pdf", "application/pdf", PDF + " ".repeat(MOST)), "TOO_LARGE"),
                Map.entry(odd.at("/dai"), "TOO_LARGE"),
                Map.entry(vbdlis.files().put("e.pdf", "application/pdf", ""), "EMPTY"),
                Map.entry("/tep/khong-co.pdf", "NOT_THERE")));

        expect(code, expected.keySet().toArray(String[]::new));
        untilNoneWaits(code);

        List<JsonNode> files = operators(code);
        assertThat(files).extracting(it -> it.at("/state").asText()).containsOnly("REFUSED");
        assertThat(files).extracting(it -> it.at("/trouble").asText()).containsExactlyElementsOf(expected.values());
        assertThat(files).allSatisfy(it -> {
            assertThat(it.at("/reason/vi").asText()).isNotEmpty();
            assertThat(it.at("/remedy/vi").asText()).isNotEmpty();
        });
        assertThat(files.toString()).doesNotContain("mat-khau");
    }

    @Test
    void a_file_that_trickles_is_broken_off_and_a_person_asks_again_or_dismisses_it() {
        String code = newCode();
        expect(code, odd.at("/cham"));
        await().atMost(Stage.PATIENCE)
                .untilAsserted(
                        () -> assertThat(only(code).at("/trouble").asText()).isEqualTo("TOO_SLOW"));
        assertThat(only(code).at("/state").asText()).isEqualTo("WAITING");

        clock.advance(Duration.ofDays(3));
        await().atMost(Stage.PATIENCE)
                .untilAsserted(
                        () -> assertThat(only(code).at("/state").asText()).isEqualTo("REFUSED"));

        String id = only(code).at("/id").asText();
        assertThat(gateway.operate("/api/v1/land-files/" + id + "/dismiss", "{\"reason\":\"Đã nhận bản giấy\"}")
                        .at("/state"))
                .isEqualTo("DISMISSED");
        assertThat(gateway.operate("/api/v1/land-files/" + id + "/dismiss", "{\"reason\":\"Đã nhận bản giấy\"}")
                        .status())
                .isEqualTo(409);
        assertThat(gateway.operator("/api/v1/land-files?state=DISMISSED").body().findValuesAsText("id"))
                .contains(id);
        assertThat(gateway.operator("/api/v1/audit").body().findValuesAsText("act"))
                .contains("land-file.dismiss");
    }

    @Test
    void each_of_two_systems_has_its_units_and_the_silence_of_one_costs_the_other_nothing() {
        ilis.faults().add(LineFault.serverError(503));
        SyntheticLand waits =
                SyntheticLand.dossier(newCode()).with("/area/commune", OF_ILIS).with("/area/district", "356");
        String waiting = submit(waits);
        String step =
                accepted(gateway.originPosts("/api/v1/land/" + waits.code() + "/steps", SyntheticLand.handedOver()));
        untilInTime(() -> assertThat(gateway.timeline(waiting)).contains("CLAIMED"));

        for (int i = 0; i < 3; i++) {
            String other = submit(SyntheticLand.dossier(newCode()));
            untilInTime(() -> assertThat(gateway.state(other)).isEqualTo("DELIVERED"));
        }

        assertThat(gateway.operator("/api/v1/lanes/LAND").at("/status")).isEqualTo("OPEN");
        assertThat(gateway.state(waiting)).isIn("WAITING", "SENDING");
        ilis.faults().clear();
        untilInTime(() -> assertThat(gateway.state(step)).isEqualTo("DELIVERED"));
        assertThat(ilis.books()
                        .dossier(waits.code())
                        .orElseThrow()
                        .body()
                        .at("/XaId")
                        .isTextual())
                .isTrue();
        assertThat(vbdlis.books().dossier(waits.code())).isEmpty();
        SyntheticLand withoutDistrict = SyntheticLand.dossier(newCode()).with("/area/commune", OF_ILIS);
        assertThat(gateway.originPosts("/api/v1/land", withoutDistrict.bytes()).at("/findings/0/pointer"))
                .isEqualTo("/area/district");
    }

    private static String submit(SyntheticLand dossier) {
        return accepted(gateway.originPosts("/api/v1/land", dossier.bytes()));
    }

    private static String accepted(RunningGateway.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.at("/id");
    }

    private static void expect(String dossier, String... links) {
        gateway.bean(LandFiles.class)
                .expect(
                        UUID.randomUUID(),
                        dossier,
                        Arrays.stream(links)
                                .map(it -> new LandFileLink("Giấy chứng nhận", "pdf", it, 1, 0))
                                .toList());
    }

    private static void untilNoneWaits(String code) {
        untilInTime(() -> assertThat(operators(code))
                .isNotEmpty()
                .noneMatch(it -> it.at("/state").asText().equals("WAITING")));
    }

    private static void untilInTime(Runnable asserted) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofMinutes(1));
            asserted.run();
        });
    }

    private static JsonNode told(String code) {
        List<JsonNode> told = new ArrayList<>();
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            told.clear();
            gateway.as(RunningGateway.ORIGIN_KEY, "/api/v1/notices")
                    .body()
                    .at("/notices")
                    .forEach(it -> told.add(it.at("/notice")));
            assertThat(told).anyMatch(it -> isOf(it, code));
        });
        return told.stream().filter(it -> isOf(it, code)).findFirst().orElseThrow();
    }

    private static boolean isOf(JsonNode notice, String code) {
        return notice.at("/what").asText().equals("LAND_FILES")
                && notice.at("/dossier").asText().equals(code);
    }

    private static JsonNode only(String code) {
        return operators(code).get(0);
    }

    private static List<JsonNode> files(String code) {
        return list(gateway.as(RunningGateway.ORIGIN_KEY, "/api/v1/land/" + code + "/files"));
    }

    private static List<JsonNode> operators(String code) {
        return list(gateway.operator("/api/v1/land/" + code + "/files"));
    }

    private static List<JsonNode> list(RunningGateway.Answer answer) {
        List<JsonNode> files = new ArrayList<>();
        answer.body().at("/files").forEach(files::add);
        return files;
    }

    private static String at(String host) {
        return "http://" + host + ":" + port;
    }

    private static String newCode() {
        return "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
    }
}
