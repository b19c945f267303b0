package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.TextMessage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.Notice;
import vn.lienthong.mock.province.NoticeSummary;
import vn.lienthong.mock.province.ProvinceFault;
import vn.lienthong.mock.province.ProvinceOptions;
import vn.lienthong.mock.province.What;

/** Every origin learns what became of what it sent, and only of that. */
class NoticesTest {

    private static final String OLD_KEY = "test-origin-key-of-the-old-system-01";
    private static final String FEED_KEY = "test-origin-key-of-the-feed-reader-1";
    private static final String QUEUE_KEY = "test-origin-key-of-the-queue-reader1";
    private static final String SECRET = "test-notice-secret-0123456789abcdef";
    private static final String REFUSED = "1.009999";
    private static final String WORDS = "Thủ tục chưa được công bố";

    @TempDir
    static Path data;

    private static MockProvince receiver;
    private static MockProvince other;
    private static Stage stage;

    @BeforeAll
    static void start() {
        ProvinceOptions options = ProvinceOptions.onFreePorts().secret(SECRET).clock(new ProvinceClock());
        receiver = MockProvince.start(options);
        other = MockProvince.start(options);
        stage = Stage.direct(
                data,
                "lienthong.notices.allow-http=true",
                "lienthong.notices.total-deadline=5s",
                "lienthong.access.origins.motcua.notices.callback=" + receiver.noticesUrl() + "?he=motcua",
                "lienthong.access.origins.motcua.notices.secret=" + SECRET,
                "lienthong.access.origins.he-cu.api-key=" + OLD_KEY,
                "lienthong.access.origins.he-cu.notices.callback=" + other.noticesUrl(),
                "lienthong.access.origins.he-cu.notices.secret=" + SECRET,
                "lienthong.access.origins.tu-lay.api-key=" + FEED_KEY,
                "lienthong.access.origins.tu-lay.notices.feed=true",
                "lienthong.access.origins.hang-doi.api-key=" + QUEUE_KEY,
                "lienthong.access.origins.hang-doi.notices.jms=true");
        stage.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", WORDS));
    }

    @AfterEach
    void everythingIsToldAndTheLawHolds() {
        receiver.faults().clear();
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            timePasses();
            assertThat(law("/waiting", "/sending", "/unknown")).isZero();
        });
        stage.lawHolds();
        for (NoticeSummary books :
                List.of(receiver.notices().summary(), other.notices().summary())) {
            assertThat(books.malformed()).isZero();
            assertThat(books.repeatsThatDiffer()).isZero();
            assertThat(books.redirectsFollowed()).isZero();
        }
    }

    @AfterAll
    static void stop() {
        stage.close();
        receiver.close();
        other.close();
    }

    @Test
    void a_parked_dossier_is_told_with_its_cause_the_remedy_and_the_portals_own_words() {
        SyntheticDossier dossier = refused();
        String message = stage.gateway.accepted(dossier);

        JsonNode notice = told(message, What.PARKED).body();

        assertThat(notice.at("/dossier").asText()).isEqualTo(dossier.code());
        assertThat(notice.at("/kind").asText()).isEqualTo("STATE");
        assertThat(notice.at("/version").asText()).isEqualTo("1");
        assertThat(notice.at("/meaning/vi").asText()).isEqualTo("Đang được giữ lại chờ xử lý");
        assertThat(notice.at("/cause/name").asText()).isEqualTo("REFUSED");
        assertThat(notice.at("/cause/code").asText()).isEqualTo("-1");
        assertThat(notice.at("/cause/title/vi").asText()).isEqualTo("Hệ thống nhận từ chối");
        assertThat(notice.at("/cause/remedy/en").asText()).isNotEmpty();
        assertThat(notice.at("/reason").asText()).contains(WORDS);
    }

    @Test
    void a_delivered_dossier_is_told_and_so_is_one_that_a_newer_state_replaced() {
        SyntheticDossier dossier = refused();
        String first = stage.gateway.accepted(dossier);
        Notice parked = told(first, What.PARKED);

        String second = stage.gateway.accepted(
                dossier.version(2).procedure("1.001193", "Đăng ký khai sinh").status("PROCESSING"));

        assertThat(told(second, What.DELIVERED).body().has("reason")).isFalse();
        Notice superseded = told(first, What.SUPERSEDED);
        assertThat(superseded.body().at("/supersededBy").asText()).isEqualTo(second);
        assertThat(superseded.number()).isGreaterThan(parked.number());
    }

    @Test
    void a_cancelled_message_is_told_as_withdrawn() {
        String message = stage.gateway.accepted(refused());
        told(message, What.PARKED);

        stage.gateway.operate("/api/v1/messages/" + message + "/cancel", "{\"reason\":\"trùng hồ sơ giấy\"}");

        told(message, What.CANCELLED);
    }

    @Test
    void a_receiver_refuses_a_call_whose_signature_is_forged() throws Exception {
        HttpRequest forged = HttpRequest.newBuilder(receiver.noticesUrl())
                .header(
                        "X-LienThong-Signature",
                        "t=" + stage.clock.instant().getEpochSecond() + ",v1=" + "0".repeat(64))
                .header("X-LienThong-Notice", "0197c000-0000-7000-8000-000000000000")
                .POST(BodyPublishers.ofString("{\"what\":\"DELIVERED\"}"))
                .build();
        long taken = receiver.notices().summary().taken();

        int status =
                HttpClient.newHttpClient().send(forged, BodyHandlers.ofString()).statusCode();

        assertThat(status).isEqualTo(401);
        assertThat(receiver.notices().summary().taken()).isEqualTo(taken);
        assertThat(receiver.notices().summary().refusedSignatures()).isEqualTo(1);
    }

    @Test
    @FaultRow(25)
    void a_receiver_that_was_down_for_hours_is_then_told_the_newest_fate_of_each_message_once() {
        receiver.faults().add(ProvinceFault.down(null));
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            messages.add(stage.gateway.accepted(refused()));
        }
        messages.forEach(it -> stage.until(it, "PARKED"));
        messages.forEach(it -> stage.gateway.operate("/api/v1/messages/" + it + "/replay", "{}"));
        messages.forEach(it -> stage.untilHappened(it, "PARKED", 2));
        await().atMost(Stage.PATIENCE).until(() -> silence("motcua") && law("/sending") == 0);
        stage.clock.advance(Duration.ofHours(5));

        receiver.faults().clear();

        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            timePasses();
            assertThat(messages).allSatisfy(it -> assertThat(about(it))
                    .singleElement()
                    .extracting(Notice::number)
                    .isEqualTo(lastParking(it)));
        });
    }

    @Test
    void a_notice_whose_answer_is_lost_is_told_again_and_the_receiver_knows_the_repeat() {
        long repeats = receiver.notices().summary().repeats();
        receiver.faults().add(ProvinceFault.answerLost());
        String message = stage.gateway.accepted(stage.dossier());
        await().atMost(Stage.PATIENCE).until(() -> !about(message).isEmpty());

        receiver.faults().clear();

        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            timePasses();
            assertThat(receiver.notices().summary().repeats()).isGreaterThan(repeats);
        });
        assertThat(about(message)).hasSize(1);
    }

    @Test
    void an_origin_whose_receiver_hangs_delays_no_other_origin() {
        receiver.faults().add(ProvinceFault.slow(Duration.ofSeconds(12)));
        for (int i = 0; i < 12; i++) {
            stage.gateway.accepted(stage.dossier());
        }
        await().atMost(Stage.PATIENCE).until(() -> silence("motcua"));

        String message = accepted(OLD_KEY, stage.dossier());

        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(other.notices().newest(message)).isPresent());
        assertThat(stage.gateway.operator("/api/v1/lanes/PROVINCE").at("/status"))
                .isEqualTo("OPEN");
    }

    @Test
    void two_origins_are_each_told_of_their_own_messages_only() {
        String mine = stage.gateway.accepted(stage.dossier());
        String theirs = accepted(OLD_KEY, stage.dossier());

        told(mine, What.DELIVERED);
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(other.notices().newest(theirs)).isPresent());

        assertThat(about(theirs)).isEmpty();
        assertThat(other.notices().newest(mine)).isEmpty();
    }

    @Test
    void a_refused_or_redirected_notice_is_parked_holds_no_other_and_can_be_replayed() {
        receiver.faults().add(ProvinceFault.refuse());
        String refusedOne = stage.gateway.accepted(stage.dossier());
        String first = parkedNotice(refusedOne, "http-422");
        receiver.faults().clear();
        receiver.faults().add(ProvinceFault.redirect());
        String redirected = stage.gateway.accepted(stage.dossier());
        String second = parkedNotice(redirected, "http-307");
        receiver.faults().clear();

        told(stage.gateway.accepted(stage.dossier()), What.DELIVERED);
        assertThat(about(refusedOne)).isEmpty();
        stage.gateway.operate("/api/v1/messages/" + first + "/replay", "{}");
        stage.gateway.operate("/api/v1/messages/" + second + "/replay", "{}");

        told(refusedOne, What.DELIVERED);
        told(redirected, What.DELIVERED);
    }

    @Test
    void an_origin_without_an_address_fetches_its_notices_in_order_and_goes_on_where_it_stopped() {
        String first = accepted(FEED_KEY, stage.dossier());
        String second = accepted(FEED_KEY, stage.dossier());
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(fetched("/api/v1/notices"))
                .extracting(it -> it.at("/notice/message").asText())
                .containsExactlyInAnyOrder(first, second));

        JsonNode page = stage.gateway.as(FEED_KEY, "/api/v1/notices?size=1").body();
        JsonNode rest = stage.gateway.as(FEED_KEY, page.at("/next").asText()).body();

        assertThat(page.at("/notices/0/number").asInt()).isEqualTo(1);
        assertThat(rest.at("/notices/0/number").asInt()).isEqualTo(2);
        assertThat(rest.at("/notices/0/notice/what").asText()).isEqualTo("DELIVERED");
        assertThat(stage.gateway
                        .as(RunningGateway.ORIGIN_KEY, "/api/v1/notices")
                        .at("/detailEn"))
                .contains("notices.feed");
        assertThat(stage.gateway.operator("/api/v1/notices").status()).isEqualTo(403);
    }

    @Test
    void an_origin_that_reads_its_queue_finds_its_notices_there() throws Exception {
        String message = accepted(QUEUE_KEY, stage.dossier());

        JmsTemplate jms = new JmsTemplate(stage.gateway.bean(ActiveMQConnectionFactory.class));
        jms.setReceiveTimeout(Stage.PATIENCE.toMillis());
        TextMessage notice = (TextMessage) jms.receive("province.inbound.hang-doi");

        assertThat(notice).isNotNull();
        JsonNode read = new ObjectMapper().readTree(notice.getText());
        assertThat(read.at("/message").asText()).isEqualTo(message);
        assertThat(notice.getStringProperty("lienthongNotice"))
                .isEqualTo(read.at("/notice").asText());
    }

    private static SyntheticDossier refused() {
        return stage.dossier().procedure(REFUSED, "Thủ tục thử");
    }

    private static String accepted(String key, SyntheticDossier dossier) {
        return stage.gateway.submitAs(key, dossier).at("/id");
    }

    private static List<Notice> about(String message) {
        return receiver.notices().taken().stream()
                .filter(it -> it.message().equals(message))
                .toList();
    }

    private static Notice told(String message, What what) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            timePasses();
            assertThat(about(message)).extracting(Notice::what).contains(what);
        });
        return about(message).stream()
                .filter(it -> it.what() == what)
                .findFirst()
                .orElseThrow();
    }

    /** Not while a signed call is under way, which would grow too old on its short road. */
    private static void timePasses() {
        if (law("/sending") == 0) {
            stage.clock.advance(Duration.ofMinutes(1));
        }
    }

    private static String parkedNotice(String message, String code) {
        return await().atMost(Stage.PATIENCE)
                .until(
                        () -> {
                            for (JsonNode group : stage.gateway
                                    .operator("/api/v1/parked")
                                    .body()
                                    .at("/groups")) {
                                if (group.at("/lane").asText().equals("PROVINCE")
                                        && group.at("/code").asText().equals(code)
                                        && group.at("/example/dossier").asText().equals(message)) {
                                    return group.at("/example/message").asText();
                                }
                            }
                            return "";
                        },
                        it -> !it.isEmpty());
    }

    private static long lastParking(String message) {
        long number = 0;
        for (JsonNode line : stage.gateway.message(message).at("/timeline")) {
            if (line.at("/what").asText().equals("PARKED")) {
                number = line.at("/n").asLong();
            }
        }
        return number;
    }

    private static List<JsonNode> fetched(String path) {
        List<JsonNode> lines = new ArrayList<>();
        stage.gateway.as(FEED_KEY, path).body().at("/notices").forEach(lines::add);
        return lines;
    }

    private static boolean silence(String origin) {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT EXISTS (SELECT FROM silence WHERE origin = :origin)")
                .param("origin", origin)
                .query(Boolean.class)
                .single();
    }

    private static int law(String... figures) {
        for (JsonNode side : stage.gateway.operator("/api/v1/law").body().at("/lanes")) {
            if (side.at("/lane").asText().equals("PROVINCE")) {
                return Stream.of(figures).mapToInt(it -> side.at(it).asInt()).sum();
            }
        }
        throw new AssertionError("no such lane");
    }

    /** The stage's clock, which is there only once the province's address is known. */
    private static final class ProvinceClock extends Clock {
        @Override
        public Instant instant() {
            return stage.clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
