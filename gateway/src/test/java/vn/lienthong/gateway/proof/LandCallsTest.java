package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.land.LandCaller;
import vn.lienthong.mock.land.LandNews;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.ToldLand;

/** What a land system tells of a dossier reaches the province and the Portal once; what is not its to tell is refused, and seen. */
class LandCallsTest {

    @TempDir
    static Path data;

    private static LandInStage stage;

    @BeforeAll
    static void start() {
        stage = new LandInStage(
                data.resolve("gateway"),
                "lienthong.access.limits.failures-per-address=30",
                "server.tomcat.basedir=" + data,
                "server.tomcat.accesslog.enabled=true",
                "server.tomcat.accesslog.buffered=false",
                "server.tomcat.accesslog.directory=access");
    }

    @AfterEach
    void nothingIsLost() {
        stage.nothingIsLostAndNoContractBroken();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void a_dossiers_way_at_the_land_office_is_told_to_the_province_and_the_portal() {
        String code = stage.handedOver();
        String file = stage.vbdlis.files().put("gcn-" + code + ".pdf", "application/pdf", "%PDF-1.4\n%%EOF\n");

        taken("ChuyenHoSo", code);
        stage.until(() -> assertThat(stage.portal(code)).containsExactly("2", "4"));
        taken("YeuCauBoSungHoSo", code);
        stage.until(() -> assertThat(stage.portal(code)).endsWith("4", "5"));
        taken("NhanBoSungHoSo", code);
        stage.until(() -> assertThat(stage.portal(code)).endsWith("5", "4"));
        taken("GuiKetQuaThue", code);
        stage.until(() -> assertThat(stage.portal(code)).endsWith("4", "6"));
        Instant end = stage.clock.instant();
        assertThat(taken(stage.vbdlis().call("KetThucHoSo", LandNews.finished(code, end, 0, List.of(file)))))
                .isEqualTo("Đã tiếp nhận");

        stage.until(() -> assertThat(stage.portal(code)).containsExactly("2", "4", "5", "4", "6", "9"));
        stage.until(() -> assertThat(stage.told(code, "LAND")).hasSize(5));
        List<JsonNode> told = stage.told(code, "LAND");
        assertThat(told)
                .extracting(it -> it.at("/land/standing").asText())
                .containsExactly("PROCESSING", "SUPPLEMENT_REQUESTED", "PROCESSING", "TAX_DUE", "FINISHED");
        assertThat(told.get(1).at("/land/facts/note").asText()).isEqualTo("Bổ sung bản vẽ");
        assertThat(told.get(3).at("/land/facts/taxNotices/0/number").asText()).isEqualTo("TB-0001");
        assertThat(told.get(4).at("/land/asOf").asText()).endsWith("+07:00");
        assertThat(told.get(4).at("/filesLink").asText()).isEqualTo("/api/v1/land/" + code + "/files");
        stage.until(() -> assertThat(stage.told(code, "LAND_FILES"))
                .anySatisfy(it -> assertThat(it.at("/files/0/state").asText())
                        .as(it.toString())
                        .isEqualTo("HERE")));
    }

    @Test
    void an_operator_sees_what_was_told_and_the_origin_its_own() {
        String code = stage.newCode();
        stage.toLand(code);
        taken("YeuCauBoSungHoSo", code);

        JsonNode view = stage.gateway.operator("/api/v1/land/" + code).body();

        assertThat(view.at("/standing").asText()).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(view.at("/calls/0/operation").asText()).isEqualTo("YeuCauBoSungHoSo");
        assertThat(view.at("/calls/0/effect").asText()).isEqualTo("MOVED");
        assertThat(view.at("/calls/0/notice").asText()).isNotEmpty();
        assertThat(view.at("/calls/0").has("portal")).isFalse();
        assertThat(stage.gateway
                        .as(RunningGateway.ORIGIN_KEY, "/api/v1/land/" + code)
                        .status())
                .isEqualTo(200);
        assertThat(stage.gateway.operator("/api/v1/dossiers/" + code).at("/lanes/0/news/0/operation"))
                .isEqualTo("YeuCauBoSungHoSo");
        assertThat(stage.gateway.operator("/api/v1/land-calls").at("/calls/0/dossier"))
                .isEqualTo(code);
        String story = "/console/messages/" + view.at("/message").asText() + "/dossier";
        assertThat(new ConsoleForms(stage.gateway)
                        .page(RunningGateway.OPERATOR_KEY, story)
                        .body())
                .contains("Hệ thống đất đai báo lại", "Cơ quan đất đai yêu cầu bổ sung hồ sơ", "đã báo một cửa");
    }

    @Test
    @FaultRow(59)
    void a_replayed_call_is_answered_as_before_does_nothing_and_is_on_record() {
        String code = stage.newCode();
        stage.toLand(code);
        ObjectNode routed = LandNews.of(LandSystem.VBDLIS, "ChuyenHoSo", code, stage.clock.instant());
        taken(stage.vbdlis().call("ChuyenHoSo", routed));
        taken("YeuCauBoSungHoSo", code);
        ObjectNode otherwiseWritten = JsonNodeFactory.instance.objectNode();
        Stream.of(
                        "HanXuLy",
                        "NgayChuyen",
                        "LaTrangThaiChuyenLai",
                        "MaTrangThai",
                        "MaCanBoNhan",
                        "MaCanBoChuyen",
                        "SoBienNhan")
                .forEach(it -> otherwiseWritten.set(it, routed.get(it)));

        taken(stage.vbdlis().call("ChuyenHoSo", routed));
        taken(stage.vbdlis().call("ChuyenHoSo", otherwiseWritten));

        JsonNode view = stage.gateway.operator("/api/v1/land/" + code).body();
        assertThat(view.at("/standing").asText()).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(view.at("/calls")).hasSize(2);
        assertThat(view.at("/calls/0/repeats").asInt()).isEqualTo(2);
        assertThat(stage.audit("land.call.repeated").findValuesAsText("object")).contains(code);
        stage.until(() -> assertThat(stage.told(code, "LAND")).hasSize(2));
    }

    @Test
    @FaultRow(59)
    void a_call_that_tells_of_an_earlier_time_moves_nothing_back() {
        String code = stage.handedOver();
        Instant end = stage.clock.instant();
        taken(stage.vbdlis().call("KetThucHoSo", LandNews.finished(code, end, 0, List.of())));

        taken(stage.vbdlis()
                .call(
                        "ChuyenHoSo",
                        LandNews.of(LandSystem.VBDLIS, "ChuyenHoSo", code, end.minus(Duration.ofHours(1)))));

        JsonNode view = stage.gateway.operator("/api/v1/land/" + code).body();
        assertThat(view.at("/standing").asText()).isEqualTo("FINISHED");
        assertThat(view.at("/calls/1/effect").asText()).isEqualTo("LATE");
        stage.until(() -> assertThat(stage.told(code, "LAND")).hasSize(2));
        assertThat(stage.told(code, "LAND").get(1).at("/land/late").asBoolean()).isTrue();
        stage.until(() -> assertThat(stage.portal(code)).containsExactly("2", "9"));
    }

    @Test
    void what_the_province_has_handed_to_the_citizen_stays_handed_over_at_the_portal() {
        String code = stage.newCode();
        String shown = stage.gateway.accepted(
                SyntheticDossier.of(code, LandInStage.MORNING).version(1).status("RETURNED"));
        stage.until(() -> assertThat(stage.gateway.state(shown)).isEqualTo("DELIVERED"));
        stage.toLand(code);

        taken(stage.vbdlis().call("KetThucHoSo", LandNews.finished(code, stage.clock.instant(), 0, List.of())));

        assertThat(stage.gateway.operator("/api/v1/land/" + code).at("/standing"))
                .isEqualTo("FINISHED");
        assertThat(stage.portal(code)).containsExactly("10");
    }

    @Test
    @FaultRow(59)
    void a_forged_call_is_an_error_changes_nothing_and_is_seen_with_where_it_came_from() {
        String code = stage.newCode();
        stage.toLand(code);
        String guess = "a-guess-of-somebody-0123";
        ObjectNode end = LandNews.finished(code, stage.clock.instant(), 0, List.of());

        ToldLand forged = stage.vbdlis().withSecret(guess).call("KetThucHoSo", end);
        ToldLand otherSystems =
                stage.vbdlis().withSecret(LandInStage.ILIS_SECRET).call("KetThucHoSo", end);
        ToldLand noSuchSystem = stage.vbdlis.calls(stage.desk("khac")).call("KetThucHoSo", end);

        assertThat(List.of(forged, otherSystems, noSuchSystem))
                .extracting(ToldLand::status)
                .containsOnly(500);
        assertThat(stage.gateway.operator("/api/v1/land/" + code).status()).isEqualTo(404);
        JsonNode refused = refusals("WRONG_SECRET");
        assertThat(refused.at("/address").asText()).isNotEmpty();
        assertThat(stage.audit("land.call.refused").toString()).contains("WRONG_SECRET", "127.0.0.1");
        assertThat(stage.audit("land").toString() + refused).doesNotContain(guess, LandInStage.ILIS_SECRET);
    }

    @Test
    @FaultRow(59)
    void a_call_for_another_provinces_dossier_is_refused_and_seen() {
        String others = "H01.3-250701-0007";

        ToldLand told = stage.vbdlis().call("ChuyenHoSo", news("ChuyenHoSo", others));

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.result()).isZero();
        assertThat(told.message()).contains(others, "/SoBienNhan");
        assertThat(refusals("UNKNOWN_DOSSIER").at("/dossier").asText()).isEqualTo(others);
        assertThat(stage.audit("land.call.refused").toString()).contains(others);
    }

    @Test
    void a_call_that_cannot_be_read_is_refused_with_the_place() {
        String code = stage.newCode();
        stage.toLand(code);
        ObjectNode undated = news("KetThucHoSo", code);
        undated.remove("NgayKetThuc");
        ObjectNode endless = news("ChuyenHoSo", code);
        endless.put("NoiDungXuLy", "x".repeat(2_000_000));

        ToldLand missing = stage.vbdlis().call("KetThucHoSo", undated);
        ToldLand tooLong = stage.vbdlis().call("ChuyenHoSo", endless);
        ToldLand noJson = stage.vbdlis().call("ChuyenHoSo", JsonNodeFactory.instance.textNode("?"));

        assertThat(List.of(missing, tooLong, noJson))
                .extracting(ToldLand::result)
                .containsOnly(0);
        assertThat(missing.message()).contains("NgayKetThuc");
        assertThat(tooLong.message()).contains("1048576");
        assertThat(refusals("UNREADABLE").at("/findings/0/message/vi").asText()).isNotEmpty();
    }

    @Test
    void ilis_gives_its_secret_in_the_query_and_tells_of_its_own_dossiers_only() {
        String code = stage.newCode();
        stage.toIlis(code);
        String others = stage.newCode();
        stage.toLand(others);
        LandCaller ilis = stage.ilis.calls(stage.desk("ilis"));

        taken(ilis.call("GuiKetQuaThue", LandNews.of(LandSystem.ILIS, "GuiKetQuaThue", code, stage.clock.instant())));
        ToldLand foreign = ilis.call(
                "GuiKetQuaThue", LandNews.of(LandSystem.ILIS, "GuiKetQuaThue", others, stage.clock.instant()));

        assertThat(stage.gateway.operator("/api/v1/land/" + code).at("/standing"))
                .isEqualTo("TAX_DUE");
        assertThat(foreign.result()).isZero();
        assertThat(stage.gateway.operator("/api/v1/land/" + others).status()).isEqualTo(404);
    }

    @Test
    void a_dossier_handed_in_at_the_land_office_is_told_to_the_province_to_be_registered() {
        ToldLand told = stage.vbdlis().call("TiepNhanHoSoChoMotCua", news("TiepNhanHoSoChoMotCua", ""));

        assertThat(taken(told)).contains("một cửa");
        stage.until(() -> assertThat(stage.province.notices().taken())
                .anySatisfy(
                        it -> assertThat(it.body().at("/land/event").asText()).isEqualTo("RECEIPT_REQUESTED")));
        JsonNode notice = stage.province.notices().taken().stream()
                .map(it -> it.body())
                .filter(it -> it.at("/land/event").asText().equals("RECEIPT_REQUESTED"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.at("/land/facts/applicant/name").asText()).isEqualTo("Trần Thị Thử Nghiệm");
        assertThat(notice.at("/land/facts/process/code").asText()).isEqualTo("QT-01");
        assertThat(notice.at("/files")).hasSize(1);
    }

    @Test
    void the_catalogues_are_given_to_who_knows_the_secret() {
        assertThat(stage.vbdlis().catalogue("GetDanhMucTrangThai").result()).isEqualTo(1);
        assertThat(stage.vbdlis().catalogue("GetDanhMucNguoiDung").result()).isEqualTo(1);
        assertThat(stage.vbdlis().catalogue("GetDanhMucThuTuc").result()).isEqualTo(1);
        assertThat(stage.vbdlis()
                        .withSecret("a-guess-of-somebody-0123")
                        .catalogue("GetDanhMucThuTuc")
                        .status())
                .isEqualTo(500);
    }

    @Test
    void whoever_guesses_is_made_to_wait_and_the_land_system_is_not() {
        String code = stage.newCode();
        stage.toLand(code);

        List<Integer> answers = Stream.iterate(1, it -> it + 1)
                .limit(40)
                .map(it -> stage.vbdlis().withSecret("a-guess-of-somebody-%04d".formatted(it)))
                .map(it -> it.call("ChuyenHoSo", news("ChuyenHoSo", code)).status())
                .distinct()
                .toList();

        assertThat(answers).containsExactly(500, 429);
        taken("ChuyenHoSo", code);
        stage.clock.advance(Duration.ofHours(1));
    }

    @Test
    void no_secret_stands_in_the_access_log_or_in_the_metrics() throws IOException {
        String code = stage.newCode();
        stage.toLand(code);
        taken("ChuyenHoSo", code);
        stage.gateway.operator("/api/v1/land/" + code);

        stage.until(() -> assertThat(accessLog()).contains("/api/v1/land/" + code));
        assertThat(accessLog()).doesNotContain(LandInStage.SECRET, "/land/v1/");
        assertThat(stage.gateway.fetch(RunningGateway.OPERATOR_KEY, "/actuator/prometheus"))
                .contains("lienthong_land_calls_total", "/land/v1/{system}/{operation}/{secret}")
                .doesNotContain(LandInStage.SECRET);
    }

    /** A call stands in it only some time after its answer. */
    private static String accessLog() throws IOException {
        StringBuilder logged = new StringBuilder();
        try (Stream<Path> files = Files.list(data.resolve("access"))) {
            for (Path file : files.toList()) {
                logged.append(Files.readString(file));
            }
        }
        return logged.toString();
    }

    private static ObjectNode news(String operation, String code) {
        return LandNews.of(LandSystem.VBDLIS, operation, code, stage.clock.instant());
    }

    private static void taken(String operation, String code) {
        taken(stage.vbdlis().call(operation, news(operation, code)));
    }

    private static String taken(ToldLand told) {
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        assertThat(told.result()).as(told.toString()).isEqualTo(1);
        return told.message();
    }

    private static JsonNode refusals(String why) {
        for (JsonNode it : stage.gateway
                .operator("/api/v1/land-calls/refused?size=200")
                .body()
                .at("/refusals")) {
            if (it.at("/why").asText().equals(why)) {
                return it;
            }
        }
        throw new AssertionError("no refusal " + why);
    }
}
