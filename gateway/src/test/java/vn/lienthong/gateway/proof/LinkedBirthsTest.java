package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.linked.HubSummary;
import vn.lienthong.mock.linked.HubSwitch;
import vn.lienthong.mock.linked.Leg;

/** A birth goes through registration, residence and insurance, each once, and whoever is silent is named. */
class LinkedBirthsTest {

    private static final int RESIDENCE = 1;
    private static final int INSURANCE = 2;

    @TempDir
    static Path data;

    private static LinkedStage stage;

    @BeforeAll
    static void start() {
        stage = new LinkedStage(data);
    }

    @AfterEach
    void nothingWentTwiceOrOutOfOrder() {
        stage.hub.faults().clear();
        stage.hub.switches().clear();
        stage.civil.registry.switches().clear();
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(30));
            JsonNode law = stage.gateway.operator("/api/v1/law").body().at("/total");
            assertThat(law.at("/waiting").asLong()
                            + law.at("/sending").asLong()
                            + law.at("/unknown").asLong())
                    .isZero();
        });
        stage.civil.lawHolds();
        HubSummary books = stage.hub.books().summary();
        assertThat(books.outOfOrder() + books.resultsTooEarly() + books.reportsAfterTheEnd() + books.brokenRequests())
                .as("%s", stage.hub.books().judgements())
                .isZero();
        assertThat(stage.civil.registry.books().judgements()).isEmpty();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void of_ten_births_with_one_agency_silent_all_are_registered_and_the_silent_agency_is_named() {
        String silent =
                stage.hub.switches().add(HubSwitch.silent(Leg.RESIDENCE)).id();
        List<String> births =
                IntStream.range(0, 10).mapToObj(it -> stage.birth()).toList();

        births.forEach(code -> stage.untilReported(code, 1, 3, 7, 4));
        births.forEach(code -> stage.until(code, "WITH_AGENCIES"));
        births.forEach(code -> assertThat(stage.civil.held(code).submissions()).isEqualTo(1));
        births.forEach(code -> assertThat(stage.held(code).acknowledged()).isTrue());
        births.forEach(code -> stage.untilLeg(code, RESIDENCE, "UNDER_WAY"));

        stage.clock.advance(Duration.ofDays(6));
        births.forEach(code -> stage.untilCalls(code, RESIDENCE, true));
        JsonNode story = stage.story(births.get(0));
        assertThat(story.at("/legs/1/agency/vi").asText()).isEqualTo("Công an - cư trú");
        assertThat(story.at("/legs/1/advice/vi").asText()).contains("Công an - cư trú");
        assertThat(story.at("/legs/2").has("silentSince")).isFalse();
        assertThat(codes("silent=true&leg=RESIDENCE")).containsAll(births);
        assertThat(codes("silent=true&leg=INSURANCE")).doesNotContainAnyElementsOf(births);
        assertThat(stage.untilTold(births.get(0), "LEG_SILENT")
                        .body()
                        .at("/meaning/vi")
                        .asText())
                .contains("Công an - cư trú", "quá hạn");

        stage.hub.switches().remove(silent);
        stage.clock.advance(Duration.ofDays(2));
        births.forEach(code -> stage.until(code, "FINISHED"));
        assertThat(stage.history(births.get(9)))
                .containsExactly(
                        "TAKEN",
                        "LEG_MOVED REGISTRATION",
                        "LEG_MOVED REGISTRATION",
                        "LEG_MOVED RESIDENCE",
                        "LEG_SILENT RESIDENCE",
                        "LEG_MOVED RESIDENCE",
                        "LEG_MOVED INSURANCE",
                        "FINISHED");
        births.forEach(code -> assertThat(stage.held(code).repeats()).isZero());
        assertThat(stage.hub.books().summary().repeatedAcknowledgements()).isZero();
        assertThat(codes("status=FINISHED")).containsAll(births);
    }

    @Test
    void the_province_is_given_the_dossier_and_told_of_each_agency_in_turn() {
        String code = stage.birth();
        stage.until(code, "WITH_AGENCIES");
        stage.clock.advance(Duration.ofDays(3));
        stage.until(code, "FINISHED");
        stage.untilTold(code, "FINISHED");

        JsonNode first = stage.told(code).get(0).body();
        assertThat(first.at("/linked/event").asText()).isEqualTo("TAKEN");
        assertThat(first.at("/document/linkedCode").asText()).isEqualTo(code);
        assertThat(first.at("/document/content/child/name").isMissingNode()).isFalse();
        String file = first.at("/document/attachments/0/id").asText();
        assertThat(stage.gateway
                        .as(RunningGateway.ORIGIN_KEY, "/api/v1/attachments/" + file + "/facts")
                        .status())
                .isEqualTo(200);
        assertThat(stage.told(code)).extracting(it -> it.number()).isSorted().doesNotHaveDuplicates();
        JsonNode last = stage.told(code).get(stage.told(code).size() - 1).body();
        assertThat(last.at("/linked/legs"))
                .allMatch(it -> it.at("/state").asText().equals("DONE"));
        assertThat(stage.gateway
                        .as(RunningGateway.ORIGIN_KEY, "/api/v1/linked/" + code)
                        .at("/status"))
                .isEqualTo("FINISHED");
    }

    @Test
    void whatever_order_the_province_reports_in_the_hub_is_told_in_its_own_and_each_once() {
        stage.civil.registry.switches().add(RegistrySwitch.neverFinished());
        String code = stage.birth();
        stage.untilReported(code, 1, 3, 7);

        RunningGateway.Answer early = stage.report(RunningGateway.ORIGIN_KEY, code, "{\"status\":\"RESULT\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().toString()).contains("chưa trả kết quả");
        assertThat(stage.report(RunningGateway.ORIGIN_KEY, code, "{\"status\":\"RETURNED\"}")
                        .status())
                .isEqualTo(409);
        RunningGateway.Answer again = stage.report(RunningGateway.ORIGIN_KEY, code, "{\"status\":\"FORWARDED\"}");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.at("/repeated")).isEqualTo("true");

        stage.civil.registry.switches().clear();
        stage.until(code, "WITH_AGENCIES");
        assertThat(stage.report(
                                RunningGateway.ORIGIN_KEY,
                                code,
                                "{\"status\":\"RETURNED\",\"at\":\"2026-03-16T09:00:00+07:00\",\"handlerTitle\":\"Một cửa\"}")
                        .status())
                .isEqualTo(202);
        stage.untilReported(code, 1, 3, 7, 4, 5);
        assertThat(stage.held(code).repeats()).isZero();
        JsonNode result = stage.held(code).reports().get(3).body();
        assertThat(result.at("/ketQuaXuLy").asText())
                .contains("\"soDinhDanh\":\"" + stage.civil.held(code).personalNumber() + "\"")
                .contains("\"nksNoiSinhMaTinh\":\"37\"")
                .contains("KQ.G15.000031");
    }

    @Test
    void a_report_that_comes_before_its_turn_brings_those_that_belong_before_it() {
        stage.civil.registry.faults().add(LineFault.down());
        String code = stage.birth();
        stage.untilReported(code, 1);

        assertThat(stage.report(RunningGateway.ORIGIN_KEY, code, "{\"status\":\"FORWARDED\"}")
                        .status())
                .isEqualTo(202);
        stage.untilReported(code, 1, 3, 7);
        assertThat(stage.report(RunningGateway.ORIGIN_KEY, code, "{\"status\":\"ACCEPTED\"}")
                        .at("/repeated"))
                .isEqualTo("true");

        stage.civil.registry.faults().clear();
        stage.until(code, "WITH_AGENCIES");
        assertThat(stage.reported(code)).containsExactly(1, 3, 7, 4);
    }

    @Test
    void papers_that_the_registry_wants_are_asked_for_until_a_date_and_a_refusal_ends_it() {
        stage.civil
                .registry
                .switches()
                .add(RegistrySwitch.supplement("Thiếu giấy chứng sinh", Duration.ofDays(5))
                        .times(1));
        String code = stage.birth();
        stage.untilReported(code, 1, 3, 7, 2);
        assertThat(stage.held(code).reports().get(3).body().at("/hanBoSungHoSo").asText())
                .isNotBlank();

        stage.civil.registry.switches().clear();
        stage.civil.registry.switches().add(RegistrySwitch.refuse("Không đủ điều kiện"));
        String refused = stage.birth();
        stage.until(refused, "REFUSED");
        assertThat(stage.reported(refused)).endsWith(6).doesNotContain(4);
        assertThat(stage.report(RunningGateway.ORIGIN_KEY, refused, "{\"status\":\"RESULT\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @FaultRow(1)
    void where_answers_are_lost_the_hub_is_asked_and_nothing_is_told_twice() {
        String code = stage.birth();
        stage.hub
                .faults()
                .add(LineFault.answerLost()
                        .onOperation("acknowledge")
                        .onCode(code)
                        .times(1));
        stage.until(code, "REGISTERING");
        assertThat(stage.civil.until(
                        stage.story(code).at("/acknowledgement/message").asText(), "DELIVERED"))
                .contains("ANSWER_LOST", "FOUND");
        stage.until(code, "WITH_AGENCIES");

        String second = stage.birth();
        stage.hub
                .faults()
                .add(LineFault.answerLost().onOperation("report").onCode(second).times(1));
        stage.until(second, "WITH_AGENCIES");
        assertThat(stage.gateway.timeline(stage.reportMessage(second, "RECEIVED")))
                .contains("ANSWER_LOST", "FOUND");
        List.of(code, second).forEach(it -> {
            assertThat(stage.reported(it)).containsExactly(1, 3, 7, 4);
            assertThat(stage.held(it).repeats()).isZero();
        });
        assertThat(stage.hub.books().summary().repeatedAcknowledgements()).isZero();
    }

    @Test
    @FaultRow(5)
    void while_the_hub_is_down_dossiers_wait_and_are_told_once_when_it_is_back() {
        String taken = stage.birth();
        stage.civil.registry.switches().add(RegistrySwitch.neverFinished());
        stage.untilReported(taken, 1, 3, 7);
        stage.hub.faults().add(LineFault.down());
        String waiting = stage.birth();
        stage.civil.registry.switches().clear();
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(2));
            assertThat(stage.gateway
                            .operator("/api/v1/follow-ups?status=COMPLETED")
                            .body()
                            .toString())
                    .contains(taken);
        });
        assertThat(stage.reported(taken)).containsExactly(1, 3, 7);
        assertThat(stage.held(waiting).timesRead()).isZero();

        stage.hub.faults().clear();
        stage.hub.expireTokens();
        stage.until(taken, "WITH_AGENCIES");
        stage.until(waiting, "WITH_AGENCIES");
        List.of(taken, waiting).forEach(it -> {
            assertThat(stage.reported(it)).containsExactly(1, 3, 7, 4);
            assertThat(stage.held(it).repeats()).isZero();
        });
    }

    @Test
    @FaultRow(59)
    void nobody_but_the_origin_whose_dossier_it_is_reports_or_reads() {
        String code = stage.birth();
        stage.until(code, "WITH_AGENCIES");
        String forged = "{\"status\":\"RETURNED\"}";

        assertThat(stage.report(LinkedStage.OTHER_KEY, code, forged).status()).isEqualTo(404);
        assertThat(stage.report(RunningGateway.OPERATOR_KEY, code, forged).status())
                .isEqualTo(403);
        assertThat(stage.report("nobodys-key-0123456789abcdef0123", code, forged)
                        .status())
                .isEqualTo(401);
        assertThat(stage.gateway
                        .as(LinkedStage.OTHER_KEY, "/api/v1/linked/" + code)
                        .status())
                .isEqualTo(404);
        assertThat(stage.gateway.as(LinkedStage.OTHER_KEY, "/api/v1/linked").status())
                .isEqualTo(403);
        assertThat(stage.report(RunningGateway.ORIGIN_KEY, code, "{\"status\":\"RETURNED\",\"x\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(stage.reported(code)).containsExactly(1, 3, 7, 4);
    }

    @Test
    @FaultRow(27)
    void what_the_hubs_own_list_lacks_is_never_reported_again_by_itself_and_it_is_said_what_a_person_does() {
        stage.hub.switches().add(HubSwitch.silent(Leg.RESIDENCE));
        LocalDate since = today();
        String there = stage.birth();
        String lost = stage.birth();
        List.of(there, lost).forEach(it -> stage.untilReported(it, 1, 3, 7, 4));
        stage.clock.advance(Duration.ofHours(1));

        Map<String, JsonNode> found = compared(since, hubList(there));

        assertThat(found).containsKey(lost).doesNotContainKey(there);
        assertThat(found.get(lost).at("/kind").asText()).isEqualTo("MISSING");
        assertThat(found.get(lost).at("/healed").asText()).isEqualTo("NOT");
        assertThat(found.get(lost).at("/why").asText()).isEqualTo("HUB");
        assertThat(found.get(lost).at("/whyWords/vi").asText()).contains("Trung tâm liên thông", "linked close");
        stage.clock.advance(Duration.ofHours(1));
        assertThat(compared(since, hubList(there)).get(lost).at("/why").asText())
                .isEqualTo("HUB");
        assertThat(stage.reported(lost)).containsExactly(1, 3, 7, 4);

        assertThat(act(lost, "/close", reason()).at("/status")).isEqualTo("CLOSED");
        assertThat(stage.reported(lost)).containsExactly(1, 3, 7, 4);
    }

    /** What the hub's operators export. */
    private static String hubList(String code) {
        return stage.gateway
                .bring(
                        RunningGateway.OPERATOR_KEY,
                        "/api/v1/reconciliations/lists?party=NATIONAL",
                        ("Mã hồ sơ,Trạng thái\r\n" + code + ",4\r\n").getBytes(StandardCharsets.UTF_8))
                .at("/list/id");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(stage.clock.instant(), Span.ZONE);
    }

    /** The differences of what was taken from that day on, by code. */
    private static Map<String, JsonNode> compared(LocalDate since, String list) {
        String run = stage.gateway
                .operate(
                        "/api/v1/reconciliations",
                        "{\"lane\": \"LINKED\", \"from\": \"" + since + "\", \"to\": \"" + today()
                                + "\", \"nationalList\": \"" + list + "\"}")
                .at("/id");
        await().atMost(CivilStage.PATIENCE).until(() -> stage.gateway
                .operator("/api/v1/reconciliations/" + run)
                .at("/state")
                .equals("DONE"));
        return StreamSupport.stream(
                        stage.gateway
                                .operator("/api/v1/reconciliations/" + run + "/differences?size=1000")
                                .body()
                                .at("/differences")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(it -> it.at("/code").asText(), it -> it));
    }

    @Test
    void a_person_sees_to_a_silent_agency_marks_what_it_says_and_closes_what_is_refused() {
        stage.hub.switches().add(HubSwitch.silent(Leg.INSURANCE));
        String code = stage.birth();
        stage.until(code, "WITH_AGENCIES");
        assertThat(act(code, "/legs/INSURANCE/see-to", until(9)).status()).isEqualTo(409);
        stage.clock.advance(Duration.ofDays(2));
        stage.untilLeg(code, INSURANCE, "UNDER_WAY");
        stage.clock.advance(Duration.ofDays(6));
        stage.untilCalls(code, INSURANCE, true);

        assertThat(act(code, "/legs/INSURANCE/see-to", until(12)).status()).isEqualTo(200);
        assertThat(stage.story(code).at("/silent").asBoolean()).isFalse();
        stage.clock.advance(Duration.ofDays(12));
        stage.untilCalls(code, INSURANCE, true);
        assertThat(act(code, "/legs/REGISTRATION/mark", reason()).status()).isEqualTo(409);
        assertThat(act(code, "/legs/INSURANCE/mark", reason()).at("/status")).isEqualTo("FINISHED");
        assertThat(stage.story(code).at("/legs/2/meaning/vi").asText()).contains("người xác nhận");
        stage.untilTold(code, "FINISHED");

        stage.hub.switches().clear();
        stage.hub.switches().add(HubSwitch.refuses(Leg.RESIDENCE, "Không đủ giấy tờ"));
        String refused = stage.birth();
        stage.until(refused, "WITH_AGENCIES");
        stage.clock.advance(Duration.ofDays(2));
        assertThat(stage.untilCalls(refused, RESIDENCE, true).at("/state").asText())
                .isEqualTo("REFUSED");
        assertThat(act(refused, "/close", reason()).at("/status")).isEqualTo("CLOSED");
        assertThat(act(refused, "/close", reason()).status()).isEqualTo(409);
        assertThat(stage.history(refused)).endsWith("CLOSED");
    }

    @Test
    void what_cannot_be_taken_stays_at_the_hub_and_calls_for_a_person_in_the_words_of_the_form() {
        String code = stage.birthWith("<nksNgaySinh>01.03.2026</nksNgaySinh>", "<nksNgaySinh>31.02.2026</nksNgaySinh>");
        JsonNode story = stage.until(code, "NOT_TAKEN");

        assertThat(story.at("/findings/0/message/vi").asText()).containsIgnoringCase("ngày sinh");
        assertThat(codes("silent=true")).contains(code);
        assertThat(stage.held(code).acknowledged()).isFalse();
        int read = stage.held(code).timesRead();
        assertThat(act(code, "/ask", "{}").status()).isEqualTo(200);
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(30));
            assertThat(stage.held(code).timesRead()).isGreaterThan(read);
        });
        assertThat(stage.history(code)).containsExactly("NOT_TAKEN", "ASKED_FOR");
        assertThat(stage.told(code)).isEmpty();
    }

    @Test
    void a_dossier_with_a_file_that_is_never_taken_calls_for_a_person_too() {
        String code = stage.birthWithFile(new byte[65 * 1024]);
        JsonNode story = stage.until(code, "NOT_TAKEN");

        assertThat(story.at("/findings/0/rule").asText()).isEqualTo("linked.file");
        assertThat(story.at("/findings/0/message/vi").asText()).contains("Tệp dài quá 65536 byte");
        assertThat(stage.held(code).acknowledged()).isFalse();
        assertThat(codes("silent=true")).contains(code);
    }

    @Test
    void a_copy_for_the_new_born_is_found_by_its_new_number() {
        String code = stage.birth();
        stage.until(code, "WITH_AGENCIES");
        stage.untilTold(code, "LEG_MOVED");
        String number = stage.civil.held(code).personalNumber();
        boolean girl = (number.charAt(3) - '0') % 2 == 1;
        SyntheticCivil copy = stage.civil
                .dossier("extract")
                .with("/receivedAt", "2026-03-17T08:30:00+07:00")
                .with("/content/subject/name", stage.told(code).get(0).body().at("/document/content/child/name"))
                .with("/content/subject/personalNumber", number)
                .with("/content/subject/birthDate", "2026-03-01")
                .with("/content/subject/gender", girl ? "FEMALE" : "MALE");

        stage.civil.until(stage.civil.accepted(copy), "DELIVERED");
    }

    private static List<String> codes(String query) {
        JsonNode page =
                stage.gateway.operator("/api/v1/linked?size=200&" + query).body();
        return StreamSupport.stream(page.at("/dossiers").spliterator(), false)
                .map(it -> it.at("/dossier").asText())
                .toList();
    }

    private static RunningGateway.Answer act(String code, String act, String json) {
        return stage.gateway.operate("/api/v1/linked/" + code + act, json);
    }

    private static String reason() {
        return "{\"reason\":\"đã gọi điện cho cơ quan\"}";
    }

    private static String until(int days) {
        return "{\"reason\":\"đã gọi điện cho cơ quan\",\"until\":\""
                + stage.clock.instant().plus(Duration.ofDays(days)) + "\"}";
    }
}
