package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mock.civilstatus.HeldRegistration;
import vn.lienthong.mock.civilstatus.RecordType;
import vn.lienthong.mock.civilstatus.RegisterRecord;
import vn.lienthong.mock.client.RegistryConnector;
import vn.lienthong.mock.client.RegistryConnector.Reply;
import vn.lienthong.mock.line.LineFault;

/** Connectors to the civil registry, written from the contract, go through their day against the gateway. */
class LgspFacadeTest {

    private static final String KEY = "motcua-hotich";
    private static final String OTHER_KEY = "khac-hotich";
    private static final String SECRET = "synthetic-lgsp-1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] CERTIFICATE = "%PDF-1.7 giấy chứng sinh giả lập".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROGRAM = "MZ\0\0 no paper at all".getBytes(StandardCharsets.US_ASCII);
    private static final String UNKNOWN = "H42.14.5-250701-9999";

    @TempDir
    static Path data;

    private static CivilStage stage;

    private final RegistryConnector connector = connector("/hotich/1.0", false);

    @BeforeAll
    static void start() {
        stage = CivilStage.start(
                data,
                "lienthong.lgsp-facade.enabled=true",
                "lienthong.access.origins.motcua.facade.username=" + KEY,
                "lienthong.access.origins.motcua.facade.password=" + SECRET,
                "lienthong.access.origins.khac.api-key=test-other-key-0123456789abcdef",
                "lienthong.access.origins.khac.organisations=14359",
                "lienthong.access.origins.khac.facade.username=" + OTHER_KEY,
                "lienthong.access.origins.khac.facade.password=" + SECRET);
    }

    @AfterEach
    void heal() {
        stage.registry.faults().clear();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void a_birth_with_its_papers_goes_from_the_connector_to_the_entry_in_the_register_and_back() {
        String code = stage.newCode();
        Reply taken = connector.registerLinked(RegistryBodies.birth(code, CERTIFICATE, CERTIFICATE));
        assertThat(taken.body().path("status").textValue())
                .as("%s", taken.body())
                .isEqualTo("1");
        JsonNode waiting = result(code);
        assertThat(waiting.path("trangThai").asInt()).isEqualTo(1);
        assertThat(waiting.path("ketQuaXuLy").isNull()).isTrue();
        assertThat(waiting.path("maHoSoLT").asText()).isEqualTo(RegistryBodies.linked(code));
        JsonNode byTheLinkedCode = result(RegistryBodies.linked(code));
        for (String name : List.of("maHoSoMCDT", "maHoSoLT")) {
            assertThat(byTheLinkedCode.required(name)).as(name).isEqualTo(waiting.required(name));
        }

        Reply again = connector.registerLinked(RegistryBodies.birth(code, CERTIFICATE, CERTIFICATE));
        assertThat(again.wasThere()).as("%s", again.body()).isTrue();
        assertThat(messages(code)).isEqualTo(1);

        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(5));
            assertThat(result(code).path("trangThai").asInt()).isEqualTo(4);
        });
        HeldRegistration held = stage.held(code);
        assertThat(held.submissions()).isEqualTo(1);
        assertThat(held.files()).extracting(it -> it.bytes()).containsExactly(CERTIFICATE.length, CERTIFICATE.length);
        JsonNode entry = result(code).path("ketQuaXuLy");
        assertThat(entry.path("soDangKy").asText()).isEqualTo(held.number());
        assertThat(entry.path("soDinhDanh").asText()).isEqualTo(held.personalNumber());
        assertThat(Base64.getDecoder().decode(entry.path("giayKhaiSinh").asText()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        stage.lawHolds();
    }

    @Test
    void the_first_generation_is_taken_by_the_other_path_and_answers_how_far_it_is() {
        RegistryConnector old = connector("/apiHoTichTuPhap", true);
        String code = stage.newCode();

        Reply taken = old.register(RegistryBodies.death(code));
        assertThat(taken.body().path("status").isInt()).isTrue();
        assertThat(taken.taken()).as("%s", taken.body()).isTrue();
        assertThat(old.status(14620, code).body().path("status").asInt()).isEqualTo(1);
        assertThat(old.result(14620, code).errorCode()).isEqualTo("200");
        assertThat(old.status(14620, UNKNOWN).errorCode()).isEqualTo("201");
        assertThat(old.result(14620, UNKNOWN).errorCode()).isEqualTo("201");

        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(5));
            assertThat(old.status(14620, code).body().path("status").asInt()).isEqualTo(4);
        });
        assertThat(old.result(14620, code).value().path("so").asText())
                .isEqualTo(stage.held(code).number());
    }

    @Test
    void an_extract_is_answered_from_the_register_or_says_that_a_person_looks_for_it() {
        stage.registry
                .records()
                .add(new RegisterRecord(
                        RecordType.BIRTH,
                        "ĐOÀN THỊ LỤC",
                        "06/05/1987",
                        null,
                        "14620",
                        "45",
                        "01/1987",
                        "45",
                        "10/05/1987"));
        String found = stage.newCode();
        String missing = stage.newCode();
        assertThat(connector
                        .registerLinked(RegistryBodies.extract(found, "ĐOÀN", "THỊ", "LỤC"))
                        .taken())
                .isTrue();
        assertThat(connector
                        .registerLinked(RegistryBodies.extract(missing, "ĐOÀN", "THỊ", "KHÔNG"))
                        .taken())
                .isTrue();

        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(30));
            JsonNode rows =
                    connector.results("37", "BS", List.of(found, missing)).value();
            assertThat(rows.at("/0/trangThai").asInt()).isEqualTo(4);
            assertThat(rows.at("/0/ketQuaXuLy/soDangKy").asText()).isEqualTo("45");
            assertThat(rows.at("/1/trangThai").asInt()).isEqualTo(1);
            assertThat(rows.at("/1/noiDungXuLy").asText()).contains("chờ cán bộ");
        });
    }

    @Test
    @FaultRow({24, 49, 53})
    void hostile_xml_other_encodings_and_old_fonts_are_refused_in_words_and_composed_names_are_one() {
        String code = stage.newCode();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE hotich [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'k'; name++) {
            laughs.append("<!ENTITY ").append(name).append(" \"");
            laughs.append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        for (String head : List.of(
                "<!DOCTYPE hotich [<!ENTITY j SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE hotich SYSTEM \"" + stage.registry.adminUrl() + "/mock/registry/books\">",
                laughs + "]>")) {
            Reply refused = connector.register(
                    RegistryBodies.death(code, head + "<hotich><hoso><nktHoTen>&j;</nktHoTen></hoso></hotich>"));
            assertThat(refused.errorCode()).as(head).isEqualTo("500");
            assertThat(refused.description()).contains("DOCTYPE").doesNotContain("root:");
        }
        Reply declared = connector.register(
                RegistryBodies.death(code, "<?xml version=\"1.0\" encoding=\"UTF-16\"?><hotich><hoso/></hotich>"));
        assertThat(declared.description()).contains("UTF-8");
        String body = JSON.valueToTree(RegistryBodies.death(code)).toString();
        for (String charset : List.of("windows-1258", "UTF-16", "UTF-16LE")) {
            Reply bytes = connector.register(BodyPublishers.ofByteArray(body.getBytes(Charset.forName(charset))));
            assertThat(bytes.errorCode()).as(charset).isEqualTo("500");
        }
        Reply font = connector.register(BodyPublishers.ofString(body.replace("LÊ VĂN GIẢ LẬP", "NguyÔn ThÞ Hång V©n")));
        assertThat(font.description()).contains("bảng mã cũ");
        assertThat(messages(code)).isZero();

        String composed = Normalizer.normalize(body, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(body, Normalizer.Form.NFD);
        assertThat(connector.register(BodyPublishers.ofString(decomposed)).taken())
                .isTrue();
        assertThat(connector.register(BodyPublishers.ofString(composed)).wasThere())
                .isTrue();
        assertThat(messages(code)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_in_sentences_and_nothing_of_it_is_accepted() {
        String code = stage.newCode();
        ObjectNode data = RegistryBodies.birthData();
        data.put("meNgaySinh", "40/13/1998").put("nksGioiTinh", 9);
        Reply findings = connector.registerLinked(RegistryBodies.birth(code, data, CERTIFICATE));
        assertThat(findings.errorCode()).isEqualTo("500");
        assertThat(findings.description()).containsIgnoringCase("mẹ").containsIgnoringCase("giới tính");

        Reply program = connector.registerLinked(RegistryBodies.birth(code, CERTIFICATE, PROGRAM));
        assertThat(program.errorCode()).isEqualTo("500");
        assertThat(program.description()).contains("Tệp đính kèm");

        assertThat(connector
                        .register(RegistryBodies.death(code, "<hotich><hoso><nktHoTen>LÊ VĂN</hoso></hotich>"))
                        .errorCode())
                .isEqualTo("500");
        assertThat(messages(code)).isZero();
        assertThat(result(code).path("trangThai").asInt()).isZero();
    }

    @Test
    void a_token_is_given_to_who_has_an_account_good_for_an_hour_and_nowhere_else() throws Exception {
        assertThat(connector.status(14620, UNKNOWN).errorCode()).isEqualTo("201");
        stage.clock.advance(Duration.ofMinutes(61));
        assertThat(connector.status(14620, UNKNOWN).errorCode()).isEqualTo("201");
        assertThat(connector.tokensAsked()).isEqualTo(2);

        assertThat(post("/token", "Basic " + base64(KEY + ":wrong-secret-000"), "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> given =
                post("/token", "Basic " + base64(KEY + ":" + SECRET), "grant_type=client_credentials");
        String token = JSON.readTree(given.body()).path("access_token").asText();
        assertThat(token).isNotEmpty();
        assertThat(stage.gateway
                        .as(token, "/api/v1/messages/" + new java.util.UUID(0, 1))
                        .status())
                .isEqualTo(401);
        assertThat(post("/hotich/1.0/danhMuc", "Bearer not-a-token", "{}").body())
                .contains("900901");
        assertThat(post("/hotich/1.0/danhMuc", "", "{}").body()).contains("900902");
        assertThat(post("/hotich/1.0/xoaHoSo", "Bearer " + token, "{}").statusCode())
                .isEqualTo(404);
        assertThat(post("/hotich/1.0/traTrangThaiHoSo", "Bearer " + token, "no json")
                        .body())
                .contains("JSON");
    }

    @Test
    void catalogues_come_from_the_registry_and_are_given_again_while_it_is_silent() {
        Reply first = connector.catalogue(3);
        assertThat(first.value().isArray()).as("%s", first.body()).isTrue();
        stage.registry.faults().add(LineFault.refuseConnections());
        assertThat(connector.catalogue(3).value()).isEqualTo(first.value());
        stage.clock.advance(Duration.ofHours(13));
        Reply old = connector.catalogue(3);
        assertThat(old.value()).isEqualTo(first.value());
        assertThat(old.headers()).containsKey("x-lienthong-as-of");
        assertThat(connector.catalogue(4).httpStatus()).isEqualTo(503);
        assertThat(connector.catalogue(9).errorCode()).isEqualTo("302");
    }

    @Test
    void what_the_registry_has_registered_is_listed_and_given_to_whom_it_concerns() {
        String code = stage.newCode();
        connector.register(RegistryBodies.death(code));
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(5));
            assertThat(connector.status(14620, code).body().path("status").asInt())
                    .isEqualTo(4);
        });
        HeldRegistration held = stage.held(code);
        String day = LocalDate.ofInstant(Objects.requireNonNull(held.finishedAt()), ZoneId.of("Asia/Ho_Chi_Minh"))
                .toString();

        assertThat(connector.registered("KT", day).value()).anySatisfy(row -> {
            assertThat(row.path("id").asLong()).isEqualTo(held.id());
            assertThat(row.path("maDonVi").asInt()).isEqualTo(14620);
        });
        assertThat(connector.record("KT", held.id()).value().at("/0/so").asText())
                .isEqualTo(held.number());
        assertThat(connector.records("37", "KT", List.of(held.id(), 1L)).value())
                .hasSize(1);
        assertThat(connector.record("KT", 1).errorCode()).isEqualTo("201");
        assertThat(connector.records("37", "KT", List.of()).errorCode()).isEqualTo("500");

        RegistryConnector other = new RegistryConnector(new RegistryConnector.Settings(
                stage.gateway.base(), "/hotich/1.0", OTHER_KEY, SECRET, false, Duration.ofMinutes(1)));
        assertThat(other.registered("KT", day).value()).isEmpty();
        assertThat(other.record("KT", held.id()).errorCode()).isEqualTo("201");
        assertThat(other.records("37", "KT", List.of(held.id())).errorCode()).isEqualTo("201");

        stage.registry.faults().add(LineFault.refuseConnections());
        assertThat(connector.record("KT", held.id()).httpStatus()).isEqualTo(503);
        assertThat(stage.registry.books().judgements()).isEmpty();
    }

    private JsonNode result(String code) {
        return connector.results("37", "LTKS", List.of(code)).value().path(0);
    }

    private static long messages(String code) {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM message WHERE lane = 'CIVIL_STATUS' AND subject = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private static RegistryConnector connector(String civil, boolean accessHeader) {
        return new RegistryConnector(new RegistryConnector.Settings(
                stage.gateway.base(), civil, KEY, SECRET, accessHeader, Duration.ofMinutes(1)));
    }

    private static HttpResponse<String> post(String path, String authorization, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        stage.gateway.base().resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
