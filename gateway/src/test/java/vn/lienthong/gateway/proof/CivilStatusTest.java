package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.civilstatus.HeldFile;
import vn.lienthong.mock.civilstatus.HeldRegistration;
import vn.lienthong.mock.civilstatus.RecordType;
import vn.lienthong.mock.civilstatus.RegisterRecord;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.civilstatus.SearchShape;
import vn.lienthong.mock.civilstatus.Why;
import vn.lienthong.mock.lgsp.AccessKeys;
import vn.lienthong.mock.lgsp.LgspOptions;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.province.What;

/** A commune's civil-status dossiers reach the registry once each, or somebody sees in words why not. */
@ExtendWith(OutputCaptureExtension.class)
class CivilStatusTest {

    private static final String PASSWORD = "synthetic-jms-01";

    /** What this province's registry has otherwise, or has more of. */
    private static final String CODES = """
            list,word,code,vi,en
            copyKind,BIRTH,1,Trích lục khai sinh,of a birth
            registrationKind,ON_TIME,1,Đúng hạn,on time
            registrationKind,LATE,4,Quá hạn,late
            registrationKind,MOBILE,7,Đăng ký lưu động,by a mobile office
            """;

    @TempDir
    static Path data;

    private static CivilStage stage;
    private static String broker;

    @BeforeAll
    static void start() throws IOException {
        broker = "tcp://localhost:" + FreePort.next();
        Path codes = data.resolve("codes.csv");
        Files.writeString(codes, CODES);
        stage = CivilStage.start(
                data.resolve("second"),
                SecondPerson.and(
                        "lienthong.civil-status.codes-file=" + codes,
                        "lienthong.broker.listen=" + broker,
                        "lienthong.rounds.attachments=100ms",
                        "lienthong.access.origins.hangdoi.jms-user=hang-doi",
                        "lienthong.access.origins.hangdoi.jms-password=" + PASSWORD));
    }

    @AfterEach
    void heal() {
        stage.registry.faults().clear();
        stage.registry.switches().clear();
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(30));
            assertThat(law("/waiting", "/sending", "/unknown")).isZero();
        });
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void a_registration_of_each_kind_is_handed_over_once_and_its_origin_is_told() {
        for (String kind : SyntheticCivil.REGISTRATIONS) {
            SyntheticCivil dossier = stage.dossier(kind);
            String message = stage.accepted(dossier);

            stage.until(message, "DELIVERED");
            assertThat(stage.held(dossier.code()).submissions()).as(kind).isEqualTo(1);
            assertThat(stage.held(dossier.code()).repeats()).as(kind).isZero();
            await().atMost(CivilStage.PATIENCE).untilAsserted(() -> assertThat(
                            stage.province.notices().of(dossier.code()))
                    .anyMatch(it -> it.what() == What.DELIVERED && it.message().equals(message)));
        }
        assertThat(stage.registry.books().judgements()).isEmpty();
    }

    @Test
    void so_it_is_by_the_first_generation_behind_a_bus_that_wants_to_see_access_keys_too() {
        AccessKeys keys = new AccessKeys("khoa", "synthetic-access", "lienthong", "ninhbinh", "");
        try (CivilStage first = CivilStage.with(
                List.of(),
                RegistryOptions.onFreePorts().lgsp(LgspOptions.defaults().demanding(keys)),
                data.resolve("first"),
                "lienthong.civil-status.access.access-key=khoa",
                "lienthong.civil-status.access.secret-key=synthetic-access",
                "lienthong.civil-status.access.app-name=lienthong",
                "lienthong.civil-status.access.partner-code=ninhbinh",
                "lienthong.civil-status.version=FIRST",
                "lienthong.follow-ups.per-second=100",
                "lienthong.rounds.follow-ups=20ms")) {
            SyntheticCivil refused = first.dossier("birth");
            first.registry
                    .switches()
                    .add(RegistrySwitch.refuse("Không thuộc thẩm quyền").onDossier(refused.code()));
            String refusal = first.accepted(refused);
            for (String kind : SyntheticCivil.REGISTRATIONS) {
                SyntheticCivil dossier = first.dossier(kind);
                String message = first.accepted(dossier);

                assertThat(first.until(message, "DELIVERED")).as(kind).doesNotContain("UNKNOWN");
                JsonNode told = first.told(message, "RESULT").body();
                HeldRegistration held = first.held(dossier.code());
                assertThat(held.operation()).isEqualTo("dangKyHoTich");
                assertThat(held.submissions()).as(kind).isEqualTo(1);
                assertThat(told.at("/registry/standing").asText()).isEqualTo("COMPLETED");
                assertThat(told.at("/result/number").asText()).isEqualTo(held.number());
                assertThat(told.at("/result/personalNumber").asText(null)).isEqualTo(held.personalNumber());
            }
            assertThat(first.told(refusal, "STATUS")
                            .body()
                            .at("/registry/words")
                            .asText())
                    .contains("Không thuộc thẩm quyền");
            assertThat(first.registry.books().summary().callsPerOperation())
                    .containsKeys("traTrangThaiHoSo", "ketQuaDangKyHS")
                    .doesNotContainKey("LayKetQua");
            SyntheticCivil lost = first.dossier("birth");
            first.registry
                    .faults()
                    .add(LineFault.answerLost().onCode(lost.code()).times(1));
            assertThat(first.until(first.accepted(lost), "DELIVERED")).contains("ANSWER_LOST", "FOUND");
            assertThat(first.held(lost.code()).repeats()).isZero();
            assertThat(first.registry.books().judgements()).isEmpty();
            first.lawHolds();
        }
    }

    @Test
    void a_file_goes_as_it_is_read_and_is_taken_down_by_its_hash() {
        RunningGateway.Answer file = stage.gateway.upload(new LongFile(1, 12 << 20));
        SyntheticCivil dossier = stage.dossier("birth").with("/attachments", List.of(paper(file.at("/id"))));
        String message = stage.accepted(dossier);

        stage.until(message, "DELIVERED");
        HeldFile held = stage.held(dossier.code()).files().get(0);
        assertThat(held.sha256()).isEqualTo(file.at("/sha256"));
        JsonNode calls = stage.gateway.message(message).at("/exchanges");
        assertThat(calls.get(calls.size() - 1).at("/requestSize").asLong()).isBetween(1L, 10_000L);
    }

    @Test
    void a_dossier_whose_file_was_never_uploaded_is_refused_at_the_door() {
        SyntheticCivil dossier = stage.dossier("birth")
                .with("/attachments", List.of(paper(UUID.randomUUID().toString())));

        RunningGateway.Answer answer = stage.gateway.submitCivil(dossier);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/findings/0/rule")).isEqualTo("attachments.unknown");
    }

    @Test
    void the_queue_takes_them_too() throws JMSException {
        SyntheticCivil dossier = stage.dossier("marriage");
        try (QueueClient queue = new QueueClient(broker, "hang-doi", PASSWORD, "hangdoi")) {
            JsonNode reply =
                    queue.asked(queue.text("civil-status", new String(dossier.bytes(), StandardCharsets.UTF_8)));

            assertThat(reply.path("accepted").asBoolean()).as(reply.toString()).isTrue();
            stage.until(reply.path("id").asText(), "DELIVERED");
            assertThat(stage.held(dossier.code()).submissions()).isEqualTo(1);
        }
    }

    @Test
    void the_same_dossier_sent_again_is_the_same_message_and_goes_once() {
        SyntheticCivil dossier = stage.dossier("birth");
        String message = stage.accepted(dossier);

        assertThat(stage.accepted(dossier)).isEqualTo(message);
        stage.until(message, "DELIVERED");
        assertThat(stage.held(dossier.code()).submissions()).isEqualTo(1);
    }

    @Test
    void what_the_sender_can_mend_is_refused_at_the_door_in_the_words_of_the_form() {
        SyntheticCivil dossier = stage.dossier("birth").with("/content/mother/birthDate", "1995-13-40");

        RunningGateway.Answer answer = stage.gateway.submitCivil(dossier);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/findings/0/pointer")).isEqualTo("/content/mother/birthDate");
        assertThat(answer.at("/findings/0/message/vi")).containsIgnoringCase("ngày sinh của mẹ");
    }

    @Test
    void twenty_that_cannot_be_entered_for_three_causes_are_three_groups_and_mended_go_once_each() {
        Map<String, Integer> before = groups();
        List<String> messages = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        stage.registry.switches().add(RegistrySwitch.cannotEnter("nksDanToc", Why.NOT_IN_CATALOGUE, "05"));
        stage.registry
                .switches()
                .add(RegistrySwitch.cannotEnter("meHoTen", Why.TOO_LONG).onType(RecordType.BIRTH));
        stage.registry.switches().add(RegistrySwitch.cannotEnter("nktNguyenNhanChet", Why.WRONG_FORMAT));
        for (int i = 0; i < 20; i++) {
            SyntheticCivil dossier =
                    i % 3 == 2 ? stage.dossier("death").with("/content/death/cause", "Bệnh số " + i) : birth(i);
            codes.add(dossier.code());
            messages.add(stage.accepted(dossier));
        }

        messages.forEach(it -> stage.until(it, "PARKED"));
        Map<String, Integer> groups = groups();
        groups.keySet().removeAll(before.keySet());
        assertThat(groups).hasSize(3);
        assertThat(groups.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(stage.told(messages.get(2), "PARKED").body().at("/reason").asText())
                .containsIgnoringCase("nguyên nhân chết");

        stage.registry.switches().clear();
        groups.keySet().forEach(CivilStatusTest::replay);
        messages.forEach(it -> stage.until(it, "DELIVERED"));
        codes.forEach(it -> assertThat(stage.held(it).submissions()).isEqualTo(1));
        codes.forEach(it -> assertThat(stage.held(it).repeats()).isZero());
    }

    @Test
    @FaultRow(19)
    void who_is_not_admitted_stops_the_lane_with_words_and_loses_nothing() {
        stage.registry.switches().add(RegistrySwitch.authentication());
        SyntheticCivil dossier = stage.dossier("death");
        String message = stage.accepted(dossier);

        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            JsonNode lane = stage.gateway.operator("/api/v1/lanes/CIVIL_STATUS").body();
            assertThat(lane.at("/status").asText()).isEqualTo("PAUSED");
            assertThat(lane.at("/reason").asText())
                    .contains("does not admit us")
                    .contains("100");
        });
        await().atMost(CivilStage.PATIENCE)
                .until(() -> stage.gateway.state(message).equals("WAITING"));

        stage.registry.switches().clear();
        stage.until(message, "DELIVERED");
        assertThat(stage.held(dossier.code()).submissions()).isEqualTo(1);
    }

    @Test
    void code_lists_are_data_and_what_they_have_goes_by_every_reader_of_the_document() {
        SyntheticCivil dossier = stage.dossier("birth").with("/content/registrationKind", "MOBILE");
        stage.registry
                .faults()
                .add(LineFault.answerLost().onCode(dossier.code()).times(1));

        assertThat(stage.until(stage.accepted(dossier), "DELIVERED")).contains("FOUND");

        assertThat(stage.held(dossier.code()).data().at("/loaiDangKy").asInt()).isEqualTo(7);
        SyntheticCivil gone = stage.dossier("birth").with("/content/registrationKind", "FOREIGN");
        assertThat(stage.gateway.submitCivil(gone).at("/findings/0/pointer")).isEqualTo("/content/registrationKind");
    }

    @Test
    void nobody_stands_in_clear_in_the_database_or_the_log_whatever_the_registry_says_of_them(CapturedOutput log) {
        String mother = "Bímậtdanh";
        String number = "037195000046";
        SyntheticCivil dossier = stage.dossier("birth")
                .with("/content/mother/name", name(mother))
                .with("/content/mother/birthDate", "1995")
                .with("/content/mother/personalNumber", number);
        stage.registry
                .switches()
                .add(RegistrySwitch.cannotEnter("meHoTen", mother + " (" + number + ") không có trong danh mục")
                        .onDossier(dossier.code()));
        String message = stage.accepted(dossier);
        stage.until(message, "PARKED");
        stage.registry.switches().clear();
        stage.gateway.operate("/api/v1/messages/" + message + "/replay", "{}");
        stage.told(message, "RESULT");

        assertThat(new Residue(stage.gateway.bean(JdbcClient.class), List.of(mother, number)).inTheDatabase())
                .isEmpty();
        assertThat(log).doesNotContain(mother).doesNotContain(number);
    }

    @Test
    @FaultRow(58)
    void a_unit_that_the_registry_does_not_know_parks_its_dossiers_alone_until_it_does() {
        stage.registry.switches().add(RegistrySwitch.unknownUnit("14359"));
        SyntheticCivil unknown = stage.dossier("birth").with("/registryUnit", "14359");
        String message = stage.accepted(unknown);
        String other = stage.accepted(stage.dossier("birth"));

        stage.until(message, "PARKED");
        stage.until(other, "DELIVERED");
        assertThat(stage.gateway.message(message).at("/cause/name").asText()).isEqualTo("UNTRANSLATABLE");
        stage.registry.switches().clear();
        stage.gateway.operate("/api/v1/messages/" + message + "/replay", "{}");
        stage.until(message, "DELIVERED");
        assertThat(stage.held(unknown.code()).submissions()).isEqualTo(1);
    }

    @Test
    @FaultRow(1)
    void an_answer_lost_after_the_registry_took_it_is_asked_about_and_not_sent_again() {
        SyntheticCivil dossier = stage.dossier("marriage");
        stage.registry
                .faults()
                .add(LineFault.answerLost().onCode(dossier.code()).times(1));
        String message = stage.accepted(dossier);

        assertThat(stage.until(message, "DELIVERED")).contains("ANSWER_LOST", "FOUND");
        assertThat(stage.held(dossier.code()).submissions()).isEqualTo(1);
        assertThat(stage.held(dossier.code()).repeats()).isZero();
    }

    @Test
    @FaultRow(2)
    void a_call_reset_before_the_registry_took_it_is_asked_about_twice_and_goes_again() {
        SyntheticCivil dossier = stage.dossier("recognition");
        stage.registry
                .faults()
                .add(LineFault.resetBeforeCommit().onCode(dossier.code()).times(1));
        String message = stage.accepted(dossier);

        assertThat(stage.until(message, "DELIVERED")).contains("ANSWER_LOST", "NOT_SEEN", "GOES_AGAIN");
        assertThat(stage.held(dossier.code()).submissions()).isEqualTo(1);
    }

    @Test
    void a_newer_state_that_the_registry_does_not_take_is_never_called_delivered() {
        SyntheticCivil dossier = stage.dossier("birth");
        stage.until(stage.accepted(dossier), "DELIVERED");

        String newer = stage.accepted(dossier.version(2).with("/content/copies", 5));

        stage.until(newer, "PARKED");
        assertThat(stage.told(newer, "PARKED").body().at("/cause/code").asText())
                .isEqualTo("newer-not-taken");
    }

    @Test
    @FaultRow(18)
    void a_token_that_has_expired_is_renewed_within_the_attempt() {
        stage.registry.expireTokens();
        SyntheticCivil dossier = stage.dossier("marital-status");
        String message = stage.accepted(dossier);

        assertThat(stage.until(message, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        assertThat(stage.held(dossier.code()).submissions()).isEqualTo(1);
    }

    @Test
    @FaultRow(5)
    void while_the_registry_is_down_dossiers_wait_and_then_go_once_each() {
        stage.registry.faults().add(LineFault.refuseConnections());
        Map<String, String> messages = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            SyntheticCivil dossier = stage.dossier("birth");
            messages.put(dossier.code(), stage.accepted(dossier));
        }
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> assertThat(
                        stage.gateway.operator("/api/v1/lanes/CIVIL_STATUS").at("/status"))
                .isEqualTo("PAUSED"));

        stage.registry.faults().clear();
        messages.forEach((code, message) -> {
            stage.until(message, "DELIVERED");
            assertThat(stage.held(code).submissions()).isEqualTo(1);
        });
    }

    @Test
    void an_extract_that_the_registry_finds_is_answered_and_its_origin_gets_the_entry() {
        stage.registry.records().add(entry("Bùi Thị Tìm Thấy", "45"));
        String message = stage.accepted(stage.dossier("extract").with("/content/subject/name", name("Tìm Thấy")));

        stage.until(message, "DELIVERED");
        JsonNode told = stage.told(message, "DELIVERED").body();
        assertThat(told.at("/result/source").asText()).isEqualTo("REGISTRY");
        assertThat(told.at("/result/entry/number").asText()).isEqualTo("45");
        RunningGateway.Answer own =
                stage.gateway.as(RunningGateway.ORIGIN_KEY, "/api/v1/messages/" + message + "/answer");
        assertThat(own.at("/result/number")).isEqualTo("45");
        assertThat(stage.gateway
                        .operator("/api/v1/messages/" + message + "/answer")
                        .at("/result/number"))
                .isEqualTo("***");
    }

    @Test
    void an_extract_that_is_not_found_or_not_searched_for_goes_to_a_person_and_is_not_verified_without_an_answer() {
        String unknown = stage.accepted(stage.dossier("extract").with("/content/subject/name", name("Không Có")));
        stage.until(unknown, "MANUAL");
        stage.registry.switches().add(RegistrySwitch.searchNotImplemented(SearchShape.TEXT));
        String unsearched = stage.accepted(stage.dossier("extract").with("/content/subject/name", name("Chưa Tìm")));

        assertThat(stage.until(unsearched, "MANUAL")).contains("GIVEN_TO_PERSON");
        assertThat(stage.gateway
                        .operate("/api/v1/messages/" + unsearched + "/verify", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(stage.gateway.state(unsearched)).isEqualTo("MANUAL");
    }

    @Test
    void an_extract_that_the_registry_has_not_is_found_on_paper_by_two_people_and_then_needs_neither() {
        SyntheticCivil extract = extract("Trên Giấy", "037187000012");
        String message = stage.accepted(extract);
        stage.until(message, "MANUAL");
        assertThat(stage.told(message, "MANUAL").dossier()).isEqualTo(extract.code());
        PaperDay day = new PaperDay(stage.gateway);

        JsonNode task = day.done(RunningGateway.OPERATOR_KEY, day.taskOf(message), "claim", "");
        task = day.done(RunningGateway.OPERATOR_KEY, task, "enter", PaperDay.entry("Bùi Thị Trên Giấy", "41"));
        assertThat(day.act(RunningGateway.OPERATOR_KEY, task, "confirm", "").status())
                .isEqualTo(403);
        assertThat(stage.gateway.state(message)).isEqualTo("MANUAL");
        day.done(SecondPerson.KEY, task, "confirm", "");

        foundOnPaper(extract, message, "41");
        againWithoutRegistryAndBook(extract("Trên Giấy", "037187000012"), day);
    }

    @Test
    void where_the_registry_does_not_search_the_same_is_done_from_a_terminal() throws IOException {
        stage.registry.switches().add(RegistrySwitch.searchNotImplemented(SearchShape.TEXT));
        SyntheticCivil extract = extract("Ở Máy Lệnh", "037187000020");
        String message = stage.accepted(extract);
        stage.until(message, "MANUAL");
        stage.told(message, "MANUAL");
        PaperDay day = new PaperDay(stage.gateway);
        String task = day.taskOf(message).at("/id").asText();
        Path entry = data.resolve("entry.json");
        Files.writeString(
                entry,
                "{\"registeredOn\": \"1987-05-10\", \"number\": \"7\", \"book\": \"01/1987\","
                        + " \"fields\": {\"subject.name\": \"Bùi Thị Ở Máy Lệnh\"}}");

        PaperDay.typed(stage.gateway, RunningGateway.OPERATOR_KEY, "paper", "claim", task);
        PaperDay.typed(stage.gateway, RunningGateway.OPERATOR_KEY, "paper", "enter", task, entry.toString());
        assertThat(PaperDay.typed(stage.gateway, SecondPerson.KEY, "paper", "show", task, "--reason", "đối chiếu"))
                .contains("Bùi Thị Ở Máy Lệnh");
        PaperDay.typed(stage.gateway, SecondPerson.KEY, "paper", "confirm", task, "--version", "3");

        foundOnPaper(extract, message, "7");
        againWithoutRegistryAndBook(extract("Ở Máy Lệnh", "037187000020"), day);
    }

    @Test
    void a_parked_registration_is_edited_and_sent_again() {
        SyntheticCivil dossier = stage.dossier("death").with("/content/death/cause", "Sai");
        stage.registry.switches().add(RegistrySwitch.cannotEnter("nktNguyenNhanChet", Why.WRONG_FORMAT, "Sai"));
        String message = stage.accepted(dossier);
        stage.until(message, "PARKED");

        RunningGateway.Answer edited = stage.gateway.operate("/api/v1/messages/" + message + "/edit", """
                {"baseVersion": 1, "reason": "Ghi lại nguyên nhân", "patch": {"content": {"death": {"cause": "Tuổi già"}}}}
                """);

        assertThat(edited.status()).as(edited.toString()).isEqualTo(202);
        assertThat(stage.until(message, "DELIVERED")).contains("EDITED");
        assertThat(stage.held(dossier.code()).data().at("/nktNguyenNhanChet").asText())
                .isEqualTo("Tuổi già");
    }

    @Test
    void a_file_that_comes_with_an_edit_stays_as_long_as_the_dossier_may_go() {
        SyntheticCivil dossier = stage.dossier("death").with("/content/death/cause", "Thiếu giấy");
        stage.registry.switches().add(RegistrySwitch.cannotEnter("nktNguyenNhanChet", Why.WRONG_FORMAT, "Thiếu giấy"));
        String message = stage.accepted(dossier);
        stage.until(message, "PARKED");
        stage.gateway.operate("/api/v1/lanes/CIVIL_STATUS/hold", "{\"reason\": \"Bảo trì\"}");
        RunningGateway.Answer file = stage.gateway.upload(new LongFile(2, 5_000));
        stage.gateway.upload(new LongFile(3, 5_000));

        RunningGateway.Answer edited =
                stage.gateway.operate("/api/v1/messages/" + message + "/edit", """
                {"baseVersion": 1, "reason": "Bổ sung giấy", "patch": {"content": {"death": {"cause": "Tuổi già"}},
                 "attachments": [{"id": "%s", "paperType": 1, "name": "Giấy báo tử", "fileName": "giay-bao-tu.pdf"}]}}
                """.formatted(file.at("/id")));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(202);
        stage.told(message, "WAITING");
        stage.clock.advance(Duration.ofDays(10));
        await().atMost(CivilStage.PATIENCE).until(() -> unused() == 0);
        stage.gateway.operate("/api/v1/lanes/CIVIL_STATUS/release", "{}");

        stage.until(message, "DELIVERED");
        assertThat(stage.held(dossier.code()).files())
                .extracting(HeldFile::sha256)
                .containsExactly(file.at("/sha256"));
    }

    private static SyntheticCivil extract(String given, String personalNumber) {
        return stage.dossier("extract")
                .with("/content/subject/name", name(given))
                .with("/content/subject/personalNumber", personalNumber)
                .with("/content/formerNumber", null)
                .with("/content/formerBook", null)
                .with("/content/copyKind", "BIRTH");
    }

    /** Delivered as from paper; its origin was told once, with the entry. */
    private static void foundOnPaper(SyntheticCivil extract, String message, String number) {
        assertThat(stage.gateway.state(message)).isEqualTo("DELIVERED");
        JsonNode told = stage.told(message, "DELIVERED").body();
        assertThat(told.at("/result/source").asText()).isEqualTo("PAPER");
        assertThat(told.at("/result/entry/number").asText()).isEqualTo(number);
        assertThat(stage.province.notices().of(extract.code()))
                .filteredOn(it -> it.body().has("result"))
                .hasSize(1);
        assertThat(stage.gateway
                        .as(RunningGateway.ORIGIN_KEY, "/api/v1/messages/" + message + "/answer")
                        .at("/result/number"))
                .isEqualTo(number);
    }

    private static void againWithoutRegistryAndBook(SyntheticCivil extract, PaperDay day) {
        long searches = searches();
        String again = stage.accepted(extract);

        assertThat(stage.until(again, "DELIVERED")).doesNotContain("GIVEN_TO_PERSON");
        JsonNode told = stage.told(again, "DELIVERED").body();
        assertThat(told.at("/result/source").asText()).isEqualTo("PAPER");
        assertThat(told.at("/result/entry/dossierCode").asText()).isEqualTo(extract.code());
        assertThat(searches()).isEqualTo(searches);
        assertThat(day.hasTask(again)).isFalse();
    }

    private static long searches() {
        return stage.registry.books().summary().callsPerOperation().getOrDefault("traCuuHoTich", 0L);
    }

    private static int unused() {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM attachment WHERE NOT used")
                .query(Integer.class)
                .single();
    }

    private static SyntheticCivil birth(int i) {
        SyntheticCivil birth = stage.dossier("birth");
        return i % 3 == 0
                ? birth.with("/content/child/ethnicity", "05").with("/content/mother", null)
                : birth.with("/content/mother/name", Map.of("family", "Trần", "given", "Thị " + "Dài".repeat(i)));
    }

    private static Map<String, Object> paper(String id) {
        return Map.of("id", id, "paperType", 1, "name", "Giấy chứng sinh", "fileName", "giay-chung-sinh.pdf");
    }

    private static Map<String, String> name(String given) {
        return Map.of("family", "Bùi", "middle", "Thị", "given", given);
    }

    private static RegisterRecord entry(String name, String number) {
        return new RegisterRecord(
                RecordType.BIRTH, name, "06/05/1987", null, "14620", number, "01/1987", "45", "10/05/1987");
    }

    /** The groups of parked messages on the lane, with how many each has. */
    private static Map<String, Integer> groups() {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (JsonNode group : stage.gateway.operator("/api/v1/parked").body().at("/groups")) {
            if (group.at("/lane").asText().equals("CIVIL_STATUS")) {
                groups.put(group.at("/fingerprint").asText(), group.at("/count").asInt());
            }
        }
        return groups;
    }

    private static void replay(String fingerprint) {
        String asked = "{\"requestId\": \"" + UUID.randomUUID() + "\", \"what\": \"REPLAY\", \"fingerprint\": \""
                + fingerprint + "\", \"reason\": \"Đã sửa nguyên nhân\", \"rate\": 20}";
        RunningGateway.Answer made = stage.gateway.operate("/api/v1/replays", asked);
        assertThat(made.status()).as("made: %s", made).isEqualTo(202);
        String job = "/api/v1/replays/" + made.at("/id");
        untilJob(job, "READY");
        assertThat(stage.gateway.operate(job + "/run", "{}").status()).isEqualTo(202);
        untilJob(job, "DONE");
    }

    private static void untilJob(String job, String state) {
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofSeconds(30));
            assertThat(stage.gateway.operator(job).at("/state")).isEqualTo(state);
        });
    }

    private static long law(String... pointers) {
        long sum = 0;
        for (JsonNode lane : stage.gateway.operator("/api/v1/law").body().at("/lanes")) {
            sum += Stream.of(pointers).mapToLong(it -> lane.at(it).asLong()).sum();
        }
        return sum;
    }
}
