package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lienthong.gateway.proof.OldSystem.carelessDossier;
import static vn.lienthong.gateway.proof.OldSystem.dossier;
import static vn.lienthong.gateway.proof.OldSystem.progressRow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.OldSystem.Answer;
import vn.lienthong.mock.npsp.Fault;

class FacadeTest {

    @TempDir
    private static Path data;

    private static Stage stage;
    private static OldSystem system;

    @BeforeAll
    static void start() {
        stage = Stage.direct(
                data,
                "lienthong.access.origins.cu.facade.username=" + OldSystem.USER,
                "lienthong.access.origins.cu.facade.password=" + OldSystem.PASSWORD,
                "lienthong.access.origins.cu.organisations=H42");
        system = new OldSystem(stage.gateway.base());
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @AfterEach
    void faultless() {
        stage.faults().clear();
        stage.clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void a_dossier_and_its_progress_go_through_to_the_portal() {
        String code = stage.newCode();
        String session = system.session();

        assertThat(system.lookUp(session, code).body().path("result")).isEmpty();
        Answer created = system.sync(session, false, dossier(code, "2"));
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.code()).isEqualTo("0");
        assertThat(created.message()).contains("thành công");
        assertThat(system.progress(session, progressRow(code, "Thẩm tra")).code())
                .isEqualTo("0");

        untilAtPortal(code, 1);
        Answer found = system.lookUp(session, code);
        assertThat(found.row().path("MAHOSO").asText()).isEqualTo(code);
        assertThat(found.row().path("TRANGTHAIHOSO").asText()).isEqualTo("2");
        assertThat(found.row().path("TRANGTHAIDONGBO").asText()).contains("xác nhận");
        assertThat(found.header("X-LienThong-Portal")).isEqualTo("yes");
        stage.lawHolds();
    }

    @Test
    @FaultRow(8)
    void the_same_again_is_a_success_and_one_message_whatever_is_said_of_updating() {
        String code = stage.newCode();
        String session = system.session();

        for (boolean updating : new boolean[] {true, false, true}) {
            assertThat(system.sync(session, updating, dossier(code, "2")).code())
                    .isEqualTo("0");
        }
        system.progress(session, progressRow(code, "Thẩm tra"));
        system.progress(session, progressRow(code, "Thẩm tra"));

        assertThat(receipts(code)).isEqualTo(2);
        untilAtPortal(code, 1);
        assertThat(system.sync(session, false, dossier(code, "4")).code()).isEqualTo("0");
        assertThat(receipts(code)).isEqualTo(3);
    }

    @Test
    void old_habits_are_understood() {
        String code = stage.newCode();

        Answer answer = system.sync(system.session(), false, carelessDossier(code, 2));

        assertThat(answer.code()).as(answer.message()).isEqualTo("0");
        assertThat(system.sync(system.session(), true, dossier(code, "2")).code())
                .isEqualTo("0");
        assertThat(receipts(code)).isEqualTo(1);
    }

    @Test
    void a_bad_row_keeps_the_others_out_and_is_named_with_its_field() {
        String good = stage.newCode();
        String bad = stage.newCode();

        Answer answer = system.sync(
                system.session(), false, dossier(good, "2"), dossier(bad, "77").put("TenTTHC", ""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("-1");
        assertThat(answer.message())
                .contains("Dòng 2", bad, "TrangThaiHoSo", "TenTTHC")
                .doesNotContain(good);
        assertThat(receipts(good)).isZero();
        assertThat(system.sync(system.session(), false, dossier(good, "2"), dossier(bad, "2"))
                        .message())
                .contains("thành công");
        assertThat(receipts(good) + receipts(bad)).isEqualTo(2);
    }

    @Test
    void another_organisations_dossier_is_refused() {
        Answer answer = system.sync(system.session(), false, dossier("H17.14-250701-0001", "2"));

        assertThat(answer.code()).isEqualTo("-1");
        assertThat(answer.message()).contains("cơ quan");
        assertThat(receipts("H17.14-250701-0001")).isZero();
    }

    @Test
    void a_session_lasts_while_it_is_used_and_ends_half_an_hour_after() {
        String session = system.session();

        for (int i = 0; i < 3; i++) {
            stage.clock.advance(Duration.ofMinutes(20));
            assertThat(system.lookUp(session, stage.newCode()).code()).isEqualTo("0");
        }
        stage.clock.advance(Duration.ofMinutes(31));
        String code = stage.newCode();
        Answer late = system.sync(session, false, dossier(code, "2"));

        assertThat(late.code()).isEqualTo("401");
        assertThat(late.message()).contains("session");
        assertThat(receipts(code)).isZero();
        assertThat(system.sync(system.session(), false, dossier(code, "2")).code())
                .isEqualTo("0");
    }

    @Test
    void passwords_cannot_be_tried_out() {
        assertThat(system.login(OldSystem.USER, "wrong").code()).isEqualTo("-1");
        assertThat(system.login("nobody", OldSystem.PASSWORD).code()).isEqualTo("-1");
        IntStream.range(0, 9).forEach(i -> system.login(OldSystem.USER, "wrong-" + i));

        Answer right = system.login(OldSystem.USER, OldSystem.PASSWORD);
        assertThat(right.code()).isEqualTo("-1");
        assertThat(right.message()).contains("năm phút");
        stage.clock.advance(Duration.ofMinutes(6));
        assertThat(system.login(OldSystem.USER, OldSystem.PASSWORD).code()).isEqualTo("0");
    }

    @Test
    void while_the_portal_is_down_dossiers_are_taken_and_looked_up() {
        stage.faults().add(Fault.refuseConnections());
        String code = stage.newCode();
        String session = system.session();

        assertThat(system.lookUp(session, code).body().path("result")).isEmpty();
        assertThat(system.sync(session, false, dossier(code, "2")).code()).isEqualTo("0");
        Answer found = system.lookUp(session, code);
        assertThat(found.code()).isEqualTo("0");
        assertThat(found.row().path("TRANGTHAIHOSO").asText()).isEqualTo("2");
        assertThat(found.header("X-LienThong-Portal")).isEqualTo("no");

        stage.faults().clear();
        untilAtPortal(code, 0);
    }

    @Test
    void a_refusal_of_the_portal_is_shown_to_the_clerk_who_looks_it_up() {
        String code = stage.newCode();
        String session = system.session();
        stage.faults().add(Fault.businessRefusal("MaHoSo", List.of(code), "-1", "Đơn vị xử lý chưa khai báo"));
        system.sync(session, false, dossier(code, "2"));

        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        system.lookUp(session, code).row().path("LYDO").asText())
                .contains("từ chối", "Đơn vị xử lý chưa khai báo"));
        assertThat(system.lookUp(session, code).row().path("TRANGTHAIDONGBO").asText())
                .contains("giữ lại");
        assertThat(system.lookUp(session, code).row().path("CACHXULY").asText()).isNotEmpty();
    }

    @Test
    void an_origin_sees_nothing_of_what_another_sent() {
        SyntheticDossier others = stage.dossier();
        stage.gateway.accepted(others);

        Answer found = system.lookUp(system.session(), others.code());

        assertThat(found.row().path("TRANGTHAIDONGBO").isMissingNode()).isTrue();
    }

    @Test
    void a_catalogue_is_asked_for_once_and_outlives_the_portal() {
        String session = system.session();
        int before = asked("LayThuTuc");

        List<Answer> burst = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> system.procedure(session, "1.001193"))
                .toList();
        assertThat(burst)
                .allSatisfy(it -> assertThat(it.row().path("TENTTHC").asText()).isNotEmpty());
        assertThat(asked("LayThuTuc") - before).isEqualTo(1);

        stage.faults().add(Fault.refuseConnections());
        stage.clock.advance(Duration.ofHours(13));
        Answer stale = system.procedure(system.session(), "1.001193");
        assertThat(stale.row().path("TENTTHC").asText()).isNotEmpty();
        assertThat(stale.header("X-LienThong-As-Of")).isNotEmpty();
        Answer never = system.procedure(system.session(), "1.004194");
        assertThat(never.status()).isEqualTo(503);
        assertThat(never.code()).isEqualTo("-1");
    }

    @Test
    void the_adapter_forwards_by_either_name_and_refuses_what_is_not_the_portals() {
        byte[] login = ("{\"username\":\"" + OldSystem.USER + "\",\"password\":\"" + OldSystem.PASSWORD + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        String encoded = "?providerurl=http%3A%2F%2Fx&dstcode=" + OldSystem.DSTCODE.replace(":", "%3A");

        assertThat(system.post(OldSystem.VXP + "/mapi/login" + encoded, login).code())
                .isEqualTo("0");
        assertThat(system.post(OldSystem.XROAD + "/mapi/login", login, "dstcode", OldSystem.DSTCODE)
                        .code())
                .isEqualTo("0");
        Answer none = system.post(OldSystem.VXP + "/mapi/login", login);
        assertThat(none.status()).isEqualTo(500);
        assertThat(none.header("X-Road-Error")).contains("UnknownMember");
        assertThat(none.body().path("message").asText()).contains("dstcode");
        assertThat(system.post(OldSystem.VXP + "/mapi/login", login, "dstcode", "VN:GOV:G01:x")
                        .status())
                .isEqualTo(500);
        assertThat(system.post(OldSystem.VXP + "/elsewhere" + encoded, login).status())
                .isEqualTo(404);
    }

    @Test
    void the_door_for_what_citizens_file_is_closed_while_nobody_has_said_how_the_Portal_is_known() {
        for (String prefix : List.of("", OldSystem.XROAD, OldSystem.VXP)) {
            Answer answer = system.post(prefix + "/nhanhsdvcqg", "{}".getBytes(StandardCharsets.UTF_8));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("-1");
        }
    }

    @Test
    @FaultRow(35)
    void while_the_ledger_is_away_nothing_is_accepted_and_the_answer_has_the_portals_form() {
        String code = stage.newCode();
        String session = system.session();
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);

        sql.sql("ALTER TABLE receipt RENAME TO receipt_away").update();
        Answer refused = system.sync(session, false, dossier(code, "2"));
        sql.sql("ALTER TABLE receipt_away RENAME TO receipt").update();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("-1");
        assertThat(refused.message()).contains("gửi lại").doesNotContain("thành công");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(receipts(code)).isZero();
        assertThat(system.sync(session, false, dossier(code, "2")).code()).isEqualTo("0");
    }

    @Test
    void the_relay_dialect_is_spoken_too() {
        String code = stage.newCode();

        Answer created = system.relay("/relay/create", List.of(dossier(code, "2")));
        assertThat(created.code()).as(created.message()).isEqualTo("0");
        assertThat(system.relay("/relay/update", List.of(dossier(code, "2"))).code())
                .isEqualTo("0");
        assertThat(system.relay("/relay", List.of(dossier(code, "2"))).code()).isEqualTo("0");
        assertThat(system.relay("/relay/progress", List.of(progressRow(code, "Thẩm tra")))
                        .message())
                .contains("thành công");
        assertThat(receipts(code)).isEqualTo(2);
        assertThat(system.post("/relay/create", "[]".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_bytes_are_kept_as_they_came_and_cannot_be_read_without_their_key() {
        String code = stage.newCode();
        system.sync(system.session(), false, dossier(code, "2"));

        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        byte[] kept = sql.sql("""
                        SELECT r.body FROM received r JOIN received_message rm ON rm.received = r.id
                        JOIN message m ON m.id = rm.message WHERE m.subject = :code AND r.sha256 ~ '^[0-9a-f]{64}$'
                        """).param("code", code).query(byte[].class).single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(code, "MaHoSo");
    }

    private static void untilAtPortal(String code, int progress) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(stage.books().dossier(code))
                    .hasValueSatisfying(it -> assertThat(it.progress()).hasSize(progress));
        });
    }

    private static long receipts(String code) {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM receipt WHERE subject = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private static int asked(String service) {
        return stage.books()
                .summary()
                .callsPerService()
                .getOrDefault(service, 0L)
                .intValue();
    }
}
