package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.land.HeldLandDossier;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandRefusals;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** Land dossiers and their steps reach the land system once each, in order, or somebody sees in words why not. */
class LandTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "synthetic-jms-01";
    private static final String SUPPLEMENT = "capnhattrangthaibosunghoso";
    private static final String UNIT = "13777";
    private static final String HANDED_OVER = "capnhattrangthaitraketquahoso";

    @TempDir
    static Path data;

    private static final SettableClock clock = new SettableClock(Instant.parse("2025-07-01T02:00:00Z"));
    private static final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private static final MockLand ilis =
            MockLand.start(LandOptions.onFreePorts(LandSystem.ILIS).clock(clock).tokenLifetime(Duration.ofDays(30)));
    private static final AtomicInteger codes = new AtomicInteger();
    private static RunningGateway gateway;
    private static String broker;

    @BeforeAll
    static void start() throws IOException {
        broker = "tcp://localhost:" + FreePort.next();
        gateway = RunningGateway.start(
                data.resolve("ilis"),
                portal,
                clock,
                "lienthong.land.base-url=" + ilis.baseUrl(),
                "lienthong.land.system=ILIS",
                "lienthong.land.account.token-url=" + ilis.baseUrl() + "/token",
                "lienthong.land.account.client-id=lienthong",
                "lienthong.land.account.client-secret=synthetic-only",
                "lienthong.land.account.username=ninhbinh",
                "lienthong.land.account.password=synthetic-only",
                "lienthong.land.calls.per-second=0",
                "lienthong.rounds.land-units=20ms",
                "lienthong.rounds.reconcile=50ms",
                "lienthong.land.calls.total-deadline=4s",
                "lienthong.land.calls.lease=15s",
                "lienthong.access.operators.duyet.api-key=" + SecondPerson.KEY,
                "lienthong.access.operators.duyet.role=approver",
                "lienthong.broker.listen=" + broker,
                "lienthong.access.origins.hangdoi.jms-user=hang-doi",
                "lienthong.access.origins.hangdoi.jms-password=" + PASSWORD);
    }

    @AfterEach
    void heal() {
        ilis.faults().clear();
        ilis.refusals().clear();
        if (gateway.operator("/api/v1/land-units/" + UNIT).at("/connected").equals("false")) {
            turn("connect", ",\"seen\":99");
        }
        assertThat(gateway.operator("/api/v1/law").at("/holds")).isEqualTo("true");
        assertThat(ilis.books().judgements()).isEmpty();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ilis.close();
        portal.close();
    }

    @Test
    void a_dossier_goes_once_with_its_file_and_an_old_parcel_keeps_its_commune() {
        String file = gateway.upload(new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .at("/id");
        SyntheticLand dossier = dossier()
                .with("/papers", List.of(Map.of("name", "Đơn", "originals", 1, "id", file, "fileName", "don.pdf")));

        until(submit(dossier), "DELIVERED");

        JsonNode body = held(dossier).body();
        assertThat(body.at("/XaId").asText()).isEqualTo("13777");
        assertThat(body.at("/ThongTinThuaDat/0/DiaChiChiTiet").asText()).contains("13657");
        assertThat(body.at("/DanhSachGiayToDinhKem/0/TapTin/size").asInt()).isEqualTo(15);
        assertThat(held(dossier).repeats()).isZero();
    }

    @Test
    void a_step_waits_for_its_dossier_and_goes_once() {
        SyntheticLand dossier = dossier();
        String early = step(dossier.code(), SyntheticLand.supplement().bytes());
        String message = submit(dossier);
        String last = step(dossier.code(), SyntheticLand.handedOver());

        until(last, "DELIVERED");

        assertThat(List.of(gateway.state(message), gateway.state(early))).containsOnly("DELIVERED");
        assertThat(held(dossier).repeats()).isZero();
        assertThat(held(dossier).steps()).extracting(it -> it.operation()).containsExactly(SUPPLEMENT, HANDED_OVER);
    }

    @Test
    @FaultRow(1)
    void a_dossier_whose_answer_is_lost_goes_again_and_that_it_is_there_is_success() {
        SyntheticLand dossier = dossier();
        ilis.faults().add(LineFault.answerLost().onCode(dossier.code()).times(1));

        String message = submit(dossier);
        until(message, "DELIVERED");

        assertThat(held(dossier).repeats()).isEqualTo(1);
        assertThat(gateway.timeline(message)).doesNotContain("UNKNOWN");
    }

    @Test
    @FaultRow(15)
    void a_step_whose_answer_is_lost_is_never_sent_blindly_again() {
        SyntheticLand dossier = dossier();
        until(submit(dossier), "DELIVERED");
        ilis.faults()
                .add(LineFault.truncatedAnswer()
                        .onOperation(SUPPLEMENT)
                        .onCode(dossier.code())
                        .times(1));

        String message = step(dossier.code(), SyntheticLand.supplement().bytes());
        until(message, "PARKED");

        assertThat(gateway.message(message).at("/cause/name").asText()).isEqualTo("UNDETERMINABLE");
        assertThat(held(dossier).steps(SUPPLEMENT)).hasSize(1);
    }

    @Test
    @FaultRow(18)
    void a_token_that_ends_is_renewed_within_the_same_attempt() {
        until(submit(dossier()), "DELIVERED");
        long before = ilis.books().summary().logins();
        ilis.expireTokens();
        SyntheticLand dossier = dossier();

        String message = submit(dossier);
        until(message, "DELIVERED");

        assertThat(ilis.books().summary().logins()).isEqualTo(before + 1);
        assertThat(gateway.timeline(message)).containsOnlyOnce("CLAIMED");
    }

    @Test
    void what_the_land_system_refuses_is_parked_with_its_words() {
        SyntheticLand dossier = dossier();
        ilis.refusals().add(new LandRefusals.Refusal(dossier.code(), "Sai quy trình thử nghiệm"));

        String message = submit(dossier);
        until(message, "PARKED");

        assertThat(gateway.message(message).at("/cause/name").asText()).isEqualTo("REFUSED");
        assertThat(gateway.message(message).toString()).contains("Sai quy trình thử nghiệm");
    }

    @Test
    @FaultRow(43)
    void what_is_parked_is_mended_and_goes_again_but_not_another_person_by_one_hand_alone() {
        SyntheticLand dossier = dossier();
        LandRefusals.Refusal refusal = new LandRefusals.Refusal(dossier.code(), "Sai quy trình thử nghiệm");
        ilis.refusals().add(refusal);
        String message = submit(dossier);
        until(message, "PARKED");
        ilis.refusals().clear();

        RunningGateway.Answer bad = edit(message, "{\"area\": {\"district\": null}}");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.at("/findings/0/pointer")).isEqualTo("/area/district");
        RunningGateway.Answer person = edit(message, "{\"applicant\": {\"name\": \"Lê Văn Thử\"}}");
        assertThat(person.at("/outcome")).isEqualTo("APPROVAL_REQUESTED");
        String approval = person.at("/links/approval");
        assertThat(gateway.operate(SecondPerson.KEY, approval + "/reject", "{\"reason\": \"không đúng giấy tờ\"}")
                        .status())
                .isEqualTo(200);

        RunningGateway.Answer mended = edit(message, "{\"process\": {\"code\": \"QT-DD-02\"}}");
        assertThat(mended.at("/outcome")).as(mended.toString()).isEqualTo("EDITED");
        until(message, "DELIVERED");
        assertThat(held(dossier).body().at("/ThongTinQuyTrinh/MaQuyTrinh").asText())
                .isEqualTo("QT-DD-02");
    }

    @Test
    void a_changed_dossier_that_the_land_system_has_already_needs_a_person() {
        SyntheticLand dossier = dossier();
        until(submit(dossier), "DELIVERED");

        String newer = submit(dossier.with("/version", 2).with("/propertyAddress", "Nơi khác"));
        until(newer, "PARKED");

        assertThat(gateway.message(newer).at("/cause/name").asText()).isEqualTo("REFUSED");
        assertThat(gateway.message(newer).toString()).contains("keeps to it");
    }

    @Test
    void what_ilis_would_not_take_is_refused_at_the_door() {
        RunningGateway.Answer answer = gateway.originPosts(
                "/api/v1/land", SyntheticLand.dossier(newCode()).bytes());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/findings/0/pointer")).isEqualTo("/area/district");
    }

    @Test
    void the_queue_takes_dossiers_and_steps_too() throws JMSException {
        SyntheticLand dossier = dossier();
        try (QueueClient queue = new QueueClient(broker, "hang-doi", PASSWORD, "hangdoi")) {
            JsonNode taken = queue.asked(queue.text("land", new String(dossier.bytes(), StandardCharsets.UTF_8)));
            Message told = queue.text("land-step", new String(SyntheticLand.handedOver(), StandardCharsets.UTF_8));
            told.setStringProperty("lienthongDossier", dossier.code());
            JsonNode step = queue.asked(told);

            assertThat(taken.path("accepted").asBoolean()).as(taken.toString()).isTrue();
            assertThat(step.path("accepted").asBoolean()).as(step.toString()).isTrue();
            until(step.path("id").asText(), "DELIVERED");
            assertThat(held(dossier).steps(HANDED_OVER)).hasSize(1);
        }
    }

    @Test
    void a_unit_that_is_not_connected_keeps_its_dossiers_until_it_is_and_no_other_unit_waits() {
        assertThat(turn("disconnect", "").at("/connected")).isEqualTo("false");
        SyntheticLand first = dossier();
        SyntheticLand second = dossier().with("/area/commune", "13657");
        List<String> kept = List.of(submit(first), submit(second));
        String step = step(first.code(), SyntheticLand.supplement().bytes());

        until(submit(dossier().with("/area/commune", "13786")), "DELIVERED");

        assertThat(kept).extracting(gateway::state).containsOnly("WAITING");
        assertThat(gateway.message(kept.get(0)).at("/waits/because").toString()).contains(UNIT, "chưa kết nối");
        assertThat(gateway.timeline(kept.get(0))).doesNotContain("CLAIMED");
        assertThat(gateway.message(kept.get(1)).at("/unitSince").asText()).startsWith(UNIT);
        assertThat(gateway.message(kept.get(1)).at("/unitBefore").asText()).startsWith("13657");
        assertThat(ilis.books().dossier(first.code())).isEmpty();
        RunningGateway.Answer unit = gateway.operator("/api/v1/land-units/" + UNIT);
        assertThat(unit.at("/waiting")).isEqualTo("2");
        assertThat(unit.at("/since")).isNotEmpty();
        assertThat(turn("connect", "").status()).isEqualTo(409);

        assertThat(turn("connect", ",\"seen\":2").at("/connected")).isEqualTo("true");
        until(step, "DELIVERED");
        until(kept.get(1), "DELIVERED");

        assertThat(gateway.state(kept.get(0))).isEqualTo("DELIVERED");
        assertThat(gateway.operator("/api/v1/land-units/" + UNIT).at("/waiting"))
                .isEqualTo("0");
    }

    @Test
    void on_the_console_a_unit_is_connected_by_whoever_was_told_what_leaves() {
        ConsoleForms console = new ConsoleForms(gateway);
        String key = RunningGateway.OPERATOR_KEY;
        String path = "/console/work/units/" + UNIT;
        assertThat(console.sent(key, path + "/disconnect", Map.of("reason", "chờ đường truyền"))
                        .body())
                .contains("Đã ngừng kết nối đơn vị");
        String kept = submit(dossier());
        assertThat(console.page(key, "/console/work").body()).contains(UNIT, "chưa kết nối", "chờ đường truyền");
        assertThat(console.page(key, path + "/connect").body())
                .contains("1 hồ sơ đang giữ sẽ được gửi đi ngay", "seen=1");
        assertThat(console.page(key, "/console/work/units/137/connect").statusCode())
                .isEqualTo(400);
        assertThat(gateway.state(kept)).isEqualTo("WAITING");

        assertThat(console.sent(key, path + "/connect?seen=1", Map.of("reason", "đã thông"))
                        .body())
                .contains("Đã kết nối đơn vị");
        until(kept, "DELIVERED");
    }

    @Test
    void switching_a_unit_off_keeps_what_comes_from_then_on_and_not_what_went_before() {
        SyntheticLand before = dossier();
        until(submit(before), "DELIVERED");
        turn("disconnect", "");

        String step = step(before.code(), SyntheticLand.handedOver());
        until(step, "DELIVERED");
        String newer = submit(before.with("/version", 2).with("/propertyAddress", "Nơi khác"));
        until(newer, "PARKED");
        SyntheticLand after = dossier();
        String kept = submit(after);
        String mended = submit(after.with("/version", 2).with("/propertyAddress", "Nơi khác nữa"));

        assertThat(gateway.state(kept)).isEqualTo("SUPERSEDED");
        assertThat(gateway.operator("/api/v1/land-units/" + UNIT).at("/waiting"))
                .isEqualTo("1");
        turn("connect", ",\"seen\":1");
        until(mended, "DELIVERED");
        assertThat(gateway.operator("/api/v1/audit?size=200").body().findValuesAsText("act"))
                .contains("land-unit.connect", "land-unit.disconnect");
    }

    private static RunningGateway.Answer edit(String message, String patch) {
        return gateway.operate(
                "/api/v1/messages/" + message + "/edit",
                "{\"baseVersion\": 1, \"reason\": \"sai quy trình\", \"patch\": " + patch + "}");
    }

    private static RunningGateway.Answer turn(String act, String more) {
        return gateway.operate(
                "/api/v1/land-units/" + UNIT + "/" + act,
                "{\"reason\":\"Chi nhánh đang lắp đường truyền\"" + more + "}");
    }

    private static SyntheticLand dossier() {
        return SyntheticLand.dossier(newCode()).with("/area/district", "356");
    }

    private static String newCode() {
        return "H42.14.5-250701-%04d".formatted(codes.incrementAndGet());
    }

    @Test
    @FaultRow(27)
    void what_the_land_systems_own_list_lacks_goes_again_and_is_known_there_if_it_was_not_lost() {
        SyntheticLand listed = dossier();
        SyntheticLand unlisted = dossier();
        SyntheticLand lost = dossier();
        List<String> messages =
                Stream.of(listed, unlisted, lost).map(LandTest::submit).toList();
        messages.forEach(it -> until(it, "DELIVERED"));
        String early = land(listed, unlisted);
        until(step(lost.code(), SyntheticLand.handedOver()), "DELIVERED");
        clock.advance(Duration.ofHours(1));
        assertThat(compared(early))
                .as("a list of before the last call proves nothing")
                .containsEntry(lost.code(), "MISSING NOT LIST_TOO_OLD");

        assertThat(compared(land(listed)))
                .containsEntry(unlisted.code(), "MISSING RESENT ")
                .containsEntry(lost.code(), "MISSING RESENT ROWS_STAY")
                .doesNotContainKey(listed.code());
        messages.forEach(it -> until(it, "DELIVERED"));
        assertThat(held(unlisted).repeats()).isEqualTo(1);
        assertThat(held(lost).repeats()).isEqualTo(1);
        assertThat(gateway.operator("/api/v1/law?full=true").at("/holds")).isEqualTo("true");
        assertThat(held(lost).steps(HANDED_OVER)).as("never told twice").hasSize(1);
        clock.advance(Duration.ofHours(1));
        assertThat(compared(land(listed, unlisted, lost))).doesNotContainKeys(lost.code(), unlisted.code());
    }

    /** What the land system's staff export; its statuses are not the Portal's. */
    private static String land(SyntheticLand... dossiers) {
        String csv = "Mã hồ sơ,Trạng thái\r\n"
                + Stream.of(dossiers).map(it -> it.code() + ",4\r\n").collect(Collectors.joining());
        return gateway.bring(
                        RunningGateway.OPERATOR_KEY,
                        "/api/v1/reconciliations/lists?party=NATIONAL",
                        csv.getBytes(StandardCharsets.UTF_8))
                .at("/list/id");
    }

    private static Map<String, String> compared(String list) {
        String run = gateway.operate(
                        "/api/v1/reconciliations",
                        "{\"lane\": \"LAND\", \"from\": \"2025-07-01\", \"nationalList\": \"" + list + "\"}")
                .at("/id");
        await().atMost(PATIENCE).until(() -> gateway.operator("/api/v1/reconciliations/" + run)
                .at("/state")
                .equals("DONE"));
        Map<String, String> found = new TreeMap<>();
        gateway.operator("/api/v1/reconciliations/" + run + "/differences?size=1000")
                .body()
                .at("/differences")
                .forEach(it -> found.put(
                        it.at("/code").asText(),
                        it.at("/kind").asText() + " " + it.at("/healed").asText() + " "
                                + it.at("/why").asText()));
        return found;
    }

    private static String submit(SyntheticLand dossier) {
        return accepted(gateway.originPosts("/api/v1/land", dossier.bytes()));
    }

    private static String step(String code, byte[] step) {
        return accepted(gateway.originPosts("/api/v1/land/" + code + "/steps", step));
    }

    private static String accepted(RunningGateway.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.at("/id");
    }

    private static HeldLandDossier held(SyntheticLand dossier) {
        return ilis.books().dossier(dossier.code()).orElseThrow();
    }

    private static void until(String message, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(30));
            assertThat(gateway.state(message)).isEqualTo(state);
        });
    }
}
