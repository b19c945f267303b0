package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.FreePort;

/** What no document may be, at whichever door; and what is taken at every door alike. */
class DoorLimitsTest {

    private static final String NAME = "Nguyễn Thị Thử Nghiệm";
    private static final String PASSWORD = "synthetic-jms-01";

    @TempDir
    private static Path data;

    private static Stage stage;
    private static OldSystem system;
    private static QueueClient queue;

    enum Door {
        REST("code") {
            @Override
            String document(String code) {
                return text(SyntheticDossier.of(code, Stage.MORNING).json());
            }

            @Override
            boolean takes(String document) throws IOException, InterruptedException {
                HttpRequest request = HttpRequest.newBuilder(
                                stage.gateway.base().resolve("/api/v1/dossiers"))
                        .header("Authorization", "Bearer " + RunningGateway.ORIGIN_KEY)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document))
                        .build();
                HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isIn(202, 400, 413, 422);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .contains("json");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                return answer.statusCode() == 202;
            }
        },
        FACADE("MaHoSo") {
            @Override
            String document(String code) {
                return OldSystem.dossier(code, "2").toString();
            }

            @Override
            boolean takes(String document) {
                String call = OldSystem.call(system.session(), "DongBoHoSoMC").toString();
                OldSystem.Answer answer = system.raw((call.substring(0, call.length() - 1)
                                + ",\"isUpdating\":\"False\",\"data\":[" + document + "]}")
                        .getBytes(StandardCharsets.UTF_8));
                assertThat(answer.status()).isIn(200, 413);
                assertThat(answer.header("Content-Type")).contains("json");
                assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(answer.code()).isIn("0", "-1");
                return answer.code().equals("0");
            }
        },
        QUEUE("code") {
            @Override
            String document(String code) {
                return REST.document(code);
            }

            @Override
            boolean takes(String document) throws JMSException {
                JsonNode reply = queue.asked(queue.text("dossier", document));
                assertThat(reply.path("accepted").asBoolean()
                                || !reply.path("findings").isEmpty())
                        .as(reply.toString())
                        .isTrue();
                return reply.path("accepted").asBoolean();
            }
        };

        final String codeField;

        Door(String codeField) {
            this.codeField = codeField;
        }

        abstract String document(String code);

        abstract boolean takes(String document) throws Exception;

        String field(String document, String value) {
            return document.replace("\"" + codeField + "\":", value + "\"" + codeField + "\":");
        }
    }

    @BeforeAll
    static void start() throws IOException {
        String url = "tcp://localhost:" + FreePort.next();
        stage = Stage.direct(
                data,
                "lienthong.broker.listen=" + url,
                "lienthong.facade.max-body=1MB",
                "lienthong.access.origins.cu.facade.username=" + OldSystem.USER,
                "lienthong.access.origins.cu.facade.password=" + OldSystem.PASSWORD,
                "lienthong.access.origins.hangdoi.jms-user=hang-doi",
                "lienthong.access.origins.hangdoi.jms-password=" + PASSWORD);
        system = new OldSystem(URI.create(stage.gateway.base().toString()));
        queue = new QueueClient(url, "hang-doi", PASSWORD, "hangdoi");
    }

    @AfterAll
    static void stop() {
        queue.close();
        stage.close();
    }

    static Stream<Arguments> refused() {
        return atEveryDoor(Map.ofEntries(
                Map.entry("50 too deep", named("[".repeat(50_000) + "]".repeat(50_000), false)),
                Map.entry("50 a number of a thousand digits", named("1".repeat(1_000), false)),
                Map.entry("50 too long", it -> it + " ".repeat(1_100_000)),
                Map.entry("50 a text without end", named("x".repeat(30_000), true)),
                Map.entry("51 no number", named("NaN", false)),
                Map.entry("52 NUL", named("A\\u0000B", true)),
                Map.entry("52 half a pair", named("A\\ud800B", true)),
                Map.entry("52 turned round", named("A\\u202eB", true)),
                Map.entry("52 zero width", named("Nguy\\u200bễn", true)),
                Map.entry("53 typed for an old font", named("NguyÔn V¨n Thö NghiÖm ®· ký", true)),
                Map.entry("54 a blank within the code", it -> it.replace("H42.14.5-", "H42.14.5 -")),
                Map.entry("56 a line for the log", named("A\\nERROR B", true))));
    }

    static Stream<Arguments> taken() {
        return atEveryDoor(Map.of(
                "53 decomposed letters", it -> it.replace(NAME, Normalizer.normalize(NAME, Normalizer.Form.NFD)),
                "54 carriage returns", it -> it.replace(",\"", ",\r\n\""),
                "54 blanks after the code", it -> it.replaceFirst("-(\\d{6})-(\\d{4})\"", "-$1-$2  \""),
                "54 full-width digits", it -> it.replace("-250701-", "-２５０７０１-"),
                "56 a formula and a tag", named("=cmd() <script>alert(1)</script>", true)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    @FaultRow({50, 51, 52, 53, 54})
    void what_cannot_be_is_refused_at_every_door(Door door, String what, UnaryOperator<String> spoilt)
            throws Exception {
        String code = stage.newCode();

        assertThat(door.takes(spoilt.apply(door.document(code)))).isFalse();
        assertThat(receipts(code)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("taken")
    @FaultRow({53, 54, 56})
    void what_is_only_written_oddly_is_taken_and_is_the_same_dossier(Door door, String what, UnaryOperator<String> odd)
            throws Exception {
        String code = stage.newCode();

        assertThat(door.takes(odd.apply(door.document(code)))).isTrue();
        assertThat(receipts(code)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("doors")
    @FaultRow(51)
    void a_name_that_is_given_twice_is_refused_in_whatever_case(Door door) throws Exception {
        String code = stage.newCode();
        String document = door.document(code);

        assertThat(door.takes(door.field(document, "\"" + door.codeField + "\":\"x\",")))
                .isFalse();
        assertThat(door.takes(
                        door.field(document, "\"" + door.codeField.toUpperCase(java.util.Locale.ROOT) + "\":\"x\",")))
                .isFalse();
        assertThat(receipts(code)).isZero();
    }

    static Stream<Door> doors() {
        return Arrays.stream(Door.values());
    }

    private static Stream<Arguments> atEveryDoor(Map<String, UnaryOperator<String>> cases) {
        return doors().flatMap(door -> cases.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> Arguments.of(door, it.getKey(), it.getValue())));
    }

    /** The applicant's name is that instead. */
    private static UnaryOperator<String> named(String value, boolean text) {
        return it -> it.replace("\"" + NAME + "\"", text ? "\"" + value + "\"" : value);
    }

    private static long receipts(String code) {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM receipt WHERE subject = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
