package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.mock.npsp.Filing;
import vn.lienthong.mock.npsp.FilingOrder;
import vn.lienthong.mock.npsp.FilingQuirk;
import vn.lienthong.mock.npsp.FilingTransport;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.Notice;
import vn.lienthong.mock.province.ProvinceFault;
import vn.lienthong.mock.province.ProvinceOptions;
import vn.lienthong.mock.province.What;

/** What citizens file at the Portal arrives in the province once each, and is one dossier under both its codes. */
class FiledAtThePortalTest {

    private static final String PORTALS = "test-secret-of-the-portal-0123456789";
    private static final String SECRET = "test-notice-secret-0123456789abcdef";
    private static final String QUEUE_KEY = "test-origin-key-of-the-queue-reader1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static MockProvince province;
    private static Stage stage;

    @BeforeAll
    static void start() {
        province = MockProvince.start(ProvinceOptions.onFreePorts()
                .secret(SECRET)
                .clock(new ProvinceClock())
                .oldest(Duration.ofDays(30))
                .localCodes("H42.14.6"));
        stage = Stage.direct(
                data,
                "lienthong.filed.caller.by=SECRET",
                "lienthong.filed.caller.secret=" + PORTALS,
                "lienthong.filed.gateway-address=http://localhost:8080",
                "lienthong.filed.receivers.usual=motcua",
                "lienthong.filed.receivers.by-unit[14359]=hang-doi",
                "lienthong.filed.procedures=2.000635,2.000033",
                "lienthong.filed.promotion.unit=H42.05",
                "lienthong.filed.promotion.field-code=G06-01",
                "lienthong.notices.allow-http=true",
                "lienthong.access.limits.failures-per-address=1000",
                "lienthong.rounds.watch=50ms",
                "lienthong.rounds.reconcile=50ms",
                "lienthong.access.origins.motcua.notices.callback=" + province.noticesUrl(),
                "lienthong.access.origins.motcua.notices.secret=" + SECRET,
                "lienthong.access.origins.hang-doi.api-key=" + QUEUE_KEY,
                "lienthong.access.origins.hang-doi.notices.jms=true");
    }

    @AfterEach
    void theLawHolds() {
        province.faults().clear();
        stage.lawHolds();
        assertThat(province.notices().summary().malformed()).isZero();
        assertThat(province.notices().summary().repeatsThatDiffer()).isZero();
    }

    @AfterAll
    static void stop() {
        stage.close();
        province.close();
    }

    @ParameterizedTest
    @EnumSource(FilingTransport.class)
    void a_filed_dossier_arrives_in_the_province_whichever_way_it_travels(FilingTransport transport) {
        Filing filing = file(order().over(transport));

        assertThat(filing.answers()).extracting(Filing.Answer::code).containsExactly(0);
        JsonNode notice = told(filing.maHoSo()).body();
        assertThat(notice.at("/document/code").asText()).isEqualTo(filing.maHoSo());
        assertThat(notice.at("/document/status").asText()).isEqualTo("REGISTERED");
        assertThat(notice.at("/document/submittedAtPortal").asBoolean()).isTrue();
        assertThat(notice.at("/form/EForm/soBanSao").asText()).isEqualTo("2");
        assertThat(story(filing.maHoSo()).at("/state").asText()).isEqualTo("TAKEN");
    }

    @Test
    void its_files_are_the_provinces_to_fetch_and_links_are_told_to_be_at_the_Portal() throws Exception {
        JsonNode notice = told(file(order()).maHoSo()).body();
        String attachment = notice.at("/files/0/attachment").asText();

        assertThat(notice.at("/document/documents/0/url").asText()).endsWith("/api/v1/attachments/" + attachment);
        assertThat(content(attachment, RunningGateway.ORIGIN_KEY)).startsWith("%PDF-1.4");
        assertThat(content(attachment, QUEUE_KEY)).contains("not-found");
        assertThat(notice.at("/files/1/attachment").isMissingNode()).isTrue();
        assertThat(notice.at("/files/1/note/vi").asText()).contains("Cổng");
        assertThat(notice.at("/document/documents/1/url").asText()).startsWith("https://dichvucong.example.vn/tep/");
    }

    @Test
    @FaultRow(59)
    void handed_over_again_it_is_a_duplicate_and_the_province_has_it_once() {
        Filing twice = file(order().with(FilingQuirk.TWICE));
        Filing afterALostAnswer = file(order().with(FilingQuirk.ANSWER_LOST));

        assertThat(twice.answers()).extracting(Filing.Answer::code).containsExactly(0, 1);
        assertThat(afterALostAnswer.answers()).extracting(Filing.Answer::code).containsExactly(Filing.NO_CODE, 1);
        for (Filing filing : List.of(twice, afterALostAnswer)) {
            told(filing.maHoSo());
            JsonNode story = story(filing.maHoSo());
            assertThat(story.at("/calls").asLong()).isEqualTo(2);
            assertThat(story.at("/calling").asBoolean()).isFalse();
            assertThat(story.at("/contents")).hasSize(1);
            assertThat(province.notices().of(filing.maHoSo())).hasSize(1);
        }
    }

    @Test
    void other_content_under_its_code_is_a_duplicate_that_calls_for_a_person_and_replaces_nothing() {
        Filing filing = file(order().with(FilingQuirk.CHANGED));
        String before = told(filing.maHoSo()).body().at("/document/summary").asText();

        assertThat(filing.answers()).extracting(Filing.Answer::code).containsExactly(0, 1);
        JsonNode story = story(filing.maHoSo());
        assertThat(story.at("/calling").asBoolean()).isTrue();
        assertThat(story.at("/contents/1/verdict").asText()).isEqualTo("OTHER_CONTENT");
        assertThat(before).isNotEqualTo("Nội dung khác");
        RunningGateway.Answer revealed = act(filing.maHoSo() + "/contents/2/reveal", "{\"reason\":\"so hai lần nộp\"}");
        assertThat(revealed.at("/content")).contains("Nội dung khác");

        act(filing.maHoSo() + "/see", "{\"reason\":\"đã hỏi công dân\"}");

        assertThat(story(filing.maHoSo()).at("/calling").asBoolean()).isFalse();
        assertThat(audited("filed.reveal")).contains(filing.maHoSo());
        assertThat(audited("filed.see")).contains(filing.maHoSo());
        assertThat(province.notices().of(filing.maHoSo())).hasSize(1);
    }

    @Test
    void a_bad_one_is_kept_with_its_findings_until_a_good_one_comes() throws Exception {
        Filing filing = file(order().with(FilingQuirk.BAD));

        assertThat(filing.answers()).extracting(Filing.Answer::code).containsExactly(-1);
        assertThat(filing.answers().get(0).message()).contains("NgayNopHoSo");
        JsonNode story = story(filing.maHoSo());
        assertThat(story.at("/state").asText()).isEqualTo("NOT_TAKEN");
        assertThat(story.at("/contents/0/findings").findValuesAsText("pointer")).contains("/NgayNopHoSo");
        assertThat(calling()).contains(filing.maHoSo());
        assertThat(act(filing.maHoSo() + "/again", "{}").status()).isEqualTo(409);
        ConsoleForms console = new ConsoleForms(stage.gateway);
        String path = "/console/work/filed/" + story.at("/id").asText();
        assertThat(console.page(RunningGateway.OPERATOR_KEY, "/console/work").body())
                .contains(filing.maHoSo(), path + "/again");
        assertThat(console.sent(RunningGateway.OPERATOR_KEY, path + "/again", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(console.page(RunningGateway.OPERATOR_KEY, path + "/reveal").body())
                .contains("Hiện nội dung hồ sơ này?", "chưa nhận được");
        assertThat(console.sent(
                                RunningGateway.OPERATOR_KEY,
                                path + "/reveal",
                                Map.of("n", "1", "reason", "xem để báo Cổng"))
                        .body())
                .contains("20250231080000");
        assertThat(console.sent(RunningGateway.OPERATOR_KEY, path + "/see", Map.of("reason", "đã báo Cổng"))
                        .body())
                .contains("Đã ghi là đã xem");
        assertThat(calling()).doesNotContain(filing.maHoSo());

        String mended = act(filing.maHoSo() + "/contents/1/reveal", "{\"reason\":\"chuyển lại cho Cổng\"}")
                .at("/content")
                .replace("20250231080000", "20250701080000")
                .replaceAll("\"Base64\":\"[0-9a-f]{64}\"", "\"Base64\":\"JVBERi0xLjQK\"");
        assertThat(send("/nhanhsdvcqg", PORTALS, mended).body()).contains("\"error_code\":0");

        assertThat(told(filing.maHoSo()).what()).isEqualTo(What.FILED);
        assertThat(story(filing.maHoSo()).at("/contents")).hasSize(2);
    }

    @Test
    void what_cannot_be_read_at_all_is_kept_for_a_person() throws Exception {
        HttpResponse<String> answer = send("/nhanhsdvcqg", PORTALS, "{\"MaHoSo\": \"G22.99.09-250701-9001\", ");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"error_code\":-1");
        JsonNode kept = stage.gateway
                .operator("/api/v1/filed?state=NOT_TAKEN&size=1")
                .body()
                .at("/dossiers/0");
        assertThat(kept.has("dossier")).isFalse();
        assertThat(act(kept.at("/id").asText() + "/contents/1/reveal", "{\"reason\":\"xem Cổng gửi gì\"}")
                        .at("/content"))
                .contains("G22.99.09-250701-9001");
    }

    @Test
    @FaultRow(59)
    void another_provinces_dossier_is_refused_told_to_nobody_and_in_the_audit() {
        Filing filing = file(order().with(FilingQuirk.ANOTHER_PROVINCE));

        assertThat(filing.answers()).containsExactly(filing.answers().get(0));
        assertThat(filing.answers().get(0).status()).isEqualTo(409);
        assertThat(filing.answers().get(0).code()).isEqualTo(-1);
        assertThat(story(filing.maHoSo()).at("/state").asText()).isEqualTo("NOT_OURS");
        assertThat(story(filing.maHoSo()).at("/contents")).isEmpty();
        assertThat(province.notices().of(filing.maHoSo())).isEmpty();
        assertThat(audited("filed.not-ours")).contains(filing.maHoSo());
    }

    @Test
    @FaultRow(59)
    void a_forged_call_is_turned_away_and_in_the_audit() {
        Filing filing = file(order().with(FilingQuirk.FORGED));

        assertThat(filing.answers().get(0).status()).isEqualTo(401);
        assertThat(filing.answers().get(0).code()).isEqualTo(-1);
        assertThat(stage.gateway.operator("/api/v1/filed/" + filing.maHoSo()).status())
                .isEqualTo(404);
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(audited("access.failed")).contains("address 127.0.0.1");
        });
    }

    @Test
    void the_provinces_own_code_comes_with_its_answer_and_either_finds_the_dossier() {
        String national = file(order()).maHoSo();
        String local = "H42.14.6" + national.substring(national.indexOf('-'));
        told(national);
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(story(national).at("/localCode").asText()).isEqualTo(local));

        String message = stage.gateway.accepted(
                SyntheticDossier.of(local, Stage.MORNING).status("RECEIVED").version(1));
        stage.untilInTime(message, "DELIVERED");
        String progress = stage.gateway.acceptedProgress(local, stage.progress("Thẩm định"));
        stage.untilInTime(progress, "DELIVERED");

        assertThat(stage.tellings(national)).extracting(Telling::maHoSo).hasSize(2);
        assertThat(stage.tellings(local)).isEmpty();
        for (String code : List.of(national, local)) {
            assertThat(story(code).at("/dossier").asText()).isEqualTo(national);
            RunningGateway.Answer page = stage.gateway.operator("/api/v1/dossiers/" + code);
            assertThat(page.at("/dossier")).isEqualTo(national);
            assertThat(page.at("/localCode")).isEqualTo(local);
            assertThat(page.body().at("/lanes").findValuesAsText("lane")).contains("NPSP", "PROVINCE");
            assertThat(found(code)).contains(message, progress);
        }
    }

    @Test
    void it_is_brought_to_the_system_of_its_unit_by_its_queue_which_may_say_its_own_code_later() throws Exception {
        String national = file(order().unit("14359")).maHoSo();
        String local = "H42.15" + national.substring(national.indexOf('-'));
        JmsTemplate jms = new JmsTemplate(stage.gateway.bean(ActiveMQConnectionFactory.class));
        jms.setReceiveTimeout(Stage.PATIENCE.toMillis());
        TextMessage brought = (TextMessage) jms.receive("province.inbound.hang-doi");

        assertThat(brought).isNotNull();
        assertThat(brought.getText()).contains(national, "\"what\":\"FILED\"");
        String body = "{\"localCode\": \"" + local + "\"}";

        assertThat(link(RunningGateway.ORIGIN_KEY, national, body).status()).isEqualTo(404);
        assertThat(link(QUEUE_KEY, national, "{\"localCode\": \"khong-phai-ma\"}")
                        .status())
                .isEqualTo(409);
        assertThat(link(QUEUE_KEY, national, body).at("/localCode")).isEqualTo(local);
        assertThat(link(QUEUE_KEY, national, body).status()).isEqualTo(200);
        assertThat(link(QUEUE_KEY, national, body.replace("H42.15", "H42.16")).status())
                .isEqualTo(409);

        RunningGateway.Answer mended = link(RunningGateway.OPERATOR_KEY, national, body.replace("H42.15", "H42.16"));

        assertThat(mended.at("/localCode")).startsWith("H42.16-");
        assertThat(audited("filed.link")).contains(national);
        assertThat(stage.gateway.as(QUEUE_KEY, "/api/v1/filed").body().at("/dossiers"))
                .hasSize(1);
    }

    @Test
    void an_old_communes_code_is_read_by_the_day_of_filing_and_both_are_kept() {
        Filing filing = file(order().unit("14659").filedAt(Instant.parse("2025-06-30T02:00:00Z")));

        assertThat(filing.answers()).extracting(Filing.Answer::code).containsExactly(0);
        JsonNode unit = told(filing.maHoSo()).body().at("/unit");
        assertThat(unit.at("/code").asText()).isEqualTo("14659");
        assertThat(unit.at("/before").asText()).contains("Kim Chính");
        assertThat(unit.at("/since").asText()).contains("14620", "Phát Diệm");
        assertThat(story(filing.maHoSo()).at("/unitSince").asText()).contains("14620");
    }

    @Test
    void a_province_that_does_not_answer_is_brought_it_later_and_still_once() {
        province.faults().add(ProvinceFault.down(null).times(2));
        province.faults().add(ProvinceFault.answerLost().times(1));
        Filing filing = file(order());

        assertThat(filing.answers()).extracting(Filing.Answer::code).containsExactly(0);
        String message = story(filing.maHoSo()).at("/province/message").asText();
        stage.untilInTime(message, "DELIVERED");
        assertThat(province.notices().of(filing.maHoSo())).hasSize(1);
    }

    @Test
    void a_promotion_notice_and_an_unknown_procedure() throws Exception {
        String notice = """
                {"MaHoSo": "G22.99.09-250701-8001", "MaTTHC": "2.000033", "MaSoThue": "0100000000",
                 "TenThuongNhan": "Công ty Thử Nghiệm", "NgayNopHoSo": "20250701090000",
                 "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "000000000017"}],
                 "TenTepDonDangKy": "don.pdf", "TepDonDangKy": "JVBERi0xLjQK"}""";
        HttpResponse<String> answer = send("/nps/createdossierfromdvcqg", PORTALS, notice);
        HttpResponse<String> unknown = send(
                "/nps/createdossierfromdvcqg",
                PORTALS,
                notice.replace("8001", "8002").replace("2.000033", "1.000001"));

        assertThat(answer.body()).contains("\"error_code\":0");
        assertThat(told("G22.99.09-250701-8001")
                        .body()
                        .at("/document/handlingUnit/code")
                        .asText())
                .isEqualTo("H42.05");
        assertThat(unknown.body()).contains("\"error_code\":-1", "1.000001");
        assertThat(story("G22.99.09-250701-8002")
                        .at("/contents/0/findings/0/rule")
                        .asText())
                .isEqualTo("procedure.unknown");
    }

    @Test
    void nothing_of_a_person_lies_in_clear() {
        file(order());

        List<String> rows = stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT f::text FROM filed_dossier f UNION ALL SELECT encode(body, 'escape') FROM filed_content")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(it -> it.contains("Giả Lập") || it.contains("0371990"));
    }

    @Test
    @FaultRow(27)
    void of_what_the_province_has_not_answered_a_comparison_says_that_and_not_that_it_was_never_handed_in() {
        String waits = file(order()).maHoSo();
        String silent = file(order()).maHoSo();
        told(waits);
        told(silent);
        stage.clock.advance(Duration.ofHours(1));
        String list = "Mã hồ sơ,Trạng thái\r\n" + waits + ",1\r\n" + silent + ",4\r\n";
        String province = stage.gateway
                .bring(
                        RunningGateway.OPERATOR_KEY,
                        "/api/v1/reconciliations/lists?party=PROVINCE",
                        list.getBytes(StandardCharsets.UTF_8))
                .at("/list/id");
        String run = stage.gateway
                .operate(
                        "/api/v1/reconciliations", "{\"from\": \"2025-07-01\", \"provinceList\": \"" + province + "\"}")
                .at("/id");
        await().atMost(Stage.PATIENCE).until(() -> {
            stage.clock.advance(Duration.ofSeconds(20));
            return stage.gateway
                    .operator("/api/v1/reconciliations/" + run)
                    .at("/state")
                    .equals("DONE");
        });
        List<String> said = new ArrayList<>();
        stage.gateway
                .operator("/api/v1/reconciliations/" + run + "/differences?size=1000")
                .body()
                .at("/differences")
                .forEach(it -> said.add(it.at("/code").asText() + " "
                        + it.at("/kind").asText() + " " + it.at("/why").asText()));

        assertThat(said)
                .contains(waits + " UNANSWERED OWED")
                .as("the province went on with it and never said so")
                .contains(silent + " NOT_HANDED_IN FOR_A_PERSON");
    }

    private static FilingOrder order() {
        return FilingOrder.one(stage.gateway.base(), PORTALS).filedAt(Stage.MORNING);
    }

    private static Filing file(FilingOrder order) {
        return stage.portal.filings().file(order).get(0);
    }

    /** Waits, while time passes, until the province was told of it. */
    private static Notice told(String code) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(10));
            assertThat(province.notices().of(code)).as(code).isNotEmpty();
        });
        return province.notices().of(code).get(0);
    }

    private static JsonNode story(String code) {
        RunningGateway.Answer answer = stage.gateway.operator("/api/v1/filed/" + code);
        assertThat(answer.status()).as(code).isEqualTo(200);
        return answer.body();
    }

    private static RunningGateway.Answer act(String path, String json) {
        return stage.gateway.operate("/api/v1/filed/" + path, json);
    }

    private static RunningGateway.Answer link(String key, String code, String json) {
        return stage.gateway.operate(key, "/api/v1/filed/" + code + "/local", json);
    }

    private static List<String> calling() {
        return stage.gateway
                .operator("/api/v1/filed?calling=true&size=200")
                .body()
                .findValuesAsText("dossier");
    }

    private static List<String> found(String code) {
        return stage.gateway
                .operate("/api/v1/messages/search", "{\"dossier\": \"" + code + "\"}")
                .body()
                .at("/messages")
                .findValuesAsText("id");
    }

    private static List<String> audited(String act) {
        JsonNode entries =
                stage.gateway.operator("/api/v1/audit?size=200&act=" + act).body();
        return StreamSupport.stream(entries.at("/entries").spliterator(), false)
                .map(it -> it.at("/object").asText())
                .toList();
    }

    private static String content(String attachment, String key) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(stage.gateway.base().resolve("/api/v1/attachments/" + attachment))
                        .header("Authorization", "Bearer " + key)
                        .GET())
                .body();
    }

    private static HttpResponse<String> send(String path, String secret, String body)
            throws IOException, InterruptedException {
        URI address = stage.gateway.base().resolve(path);
        return exchange(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("X-DVCQG-Secret", secret)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    /** The province goes by the gateway's time. */
    private static final class ProvinceClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return stage.clock.instant();
        }
    }
}
