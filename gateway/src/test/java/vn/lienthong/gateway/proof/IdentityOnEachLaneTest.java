package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.mock.identity.Person;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.lgsp.AccessKeys;
import vn.lienthong.mock.lgsp.LgspOptions;
import vn.lienthong.mock.line.LineFault;

/** Whoever asks is checked before a dossier goes to the civil registry or the land system, too, by what is set for each. */
class IdentityOnEachLaneTest {

    private static final String NAME = "Đặng Thị Hòa";
    private static final String OTHER = "Đặng Thị Huệ";
    private static final String DEATH = "1.000656";
    private static final String MARKED = "2.000635";
    private static final String PASSWORD = "synthetic-jms-01";

    @TempDir
    static Path data;

    private static final SettableClock clock = new SettableClock(Stage.MORNING);
    private static final MockIdentity service = MockIdentity.start(IdentityOptions.onFreePorts()
            .people(0)
            .clock(clock)
            .lgsp(LgspOptions.defaults()
                    .demanding(new AccessKeys("khoa", "synthetic-access", "lienthong", "ninhbinh", ""))));
    private static final MockRegistry registry =
            MockRegistry.start(RegistryOptions.onFreePorts().clock(clock));
    private static final MockLand land =
            MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS).clock(clock));
    private static Stage stage;
    private static String broker;
    private static int people;

    @BeforeAll
    static void start() throws IOException {
        broker = "tcp://localhost:" + FreePort.next();
        stage = Stage.at(
                clock,
                data,
                SecondPerson.and(
                        "lienthong.civil-status.base-url=" + registry.baseUrl(),
                        "lienthong.civil-status.consumer-key=lienthong",
                        "lienthong.civil-status.consumer-secret=synthetic-only",
                        "lienthong.civil-status.province=37",
                        "lienthong.civil-status.calls.per-second=0",
                        "lienthong.land.base-url=" + land.baseUrl(),
                        "lienthong.land.calls.per-second=0",
                        "lienthong.identity.base-url=" + service.baseUrl(),
                        "lienthong.identity.consumer-key=lienthong",
                        "lienthong.identity.consumer-secret=synthetic-only",
                        "lienthong.identity.access.access-key=khoa",
                        "lienthong.identity.access.secret-key=synthetic-access",
                        "lienthong.identity.access.app-name=lienthong",
                        "lienthong.identity.access.partner-code=ninhbinh",
                        "lienthong.identity.officer=canbo-tinh",
                        "lienthong.identity.checks.lanes.CIVIL_STATUS=PARK",
                        "lienthong.identity.checks.lanes.LAND=PARK",
                        "lienthong.identity.checks.procedures[" + MARKED + "]=WARN",
                        "lienthong.identity.checks.registered=" + DEATH,
                        "lienthong.identity.calls.per-second=0",
                        "lienthong.identity.calls.total-deadline=3s",
                        "lienthong.rounds.identity=200ms",
                        "lienthong.sign-in.issuer-uri=" + service.issuer().url(),
                        "lienthong.sign-in.audience=sso-lienthong-web",
                        "lienthong.broker.listen=" + broker,
                        "lienthong.access.origins.motcua.jms-user=mot-cua",
                        "lienthong.access.origins.motcua.jms-password=" + PASSWORD,
                        "lienthong.access.origins.motcua.facade.username=" + OldSystem.USER,
                        "lienthong.access.origins.motcua.facade.password=" + OldSystem.PASSWORD));
    }

    @AfterEach
    void nothing_broke_the_contract() {
        service.faults().clear();
        assertThat(service.books().judgements()).isEmpty();
        assertThat(registry.books().judgements()).isEmpty();
        assertThat(land.books().judgements()).isEmpty();
        stage.lawHolds();
    }

    @AfterAll
    static void stop() {
        stage.close();
        service.close();
        registry.close();
        land.close();
    }

    @Test
    void a_registration_whose_requester_is_somebody_else_is_kept_back_in_words_and_the_mended_one_goes() {
        String number = somebody();
        SyntheticCivil birth = requestedBy(civil("birth"), number, OTHER);
        String message = accepted(stage.gateway.submitCivil(birth));
        stage.untilInTime(message, "PARKED");

        JsonNode parked = stage.gateway.message(message);
        assertThat(parked.at("/cause/name").asText()).isEqualTo("IDENTITY");
        assertThat(parked.toString()).contains("người yêu cầu: ", "họ và tên").doesNotContain("Huệ", number);
        assertThat(registry.books().registration(birth.code())).isEmpty();

        String mended = accepted(
                stage.gateway.submitCivil(requestedBy(birth, number, NAME).version(2)));
        stage.untilInTime(mended, "DELIVERED");
        assertThat(stage.gateway.state(message)).isEqualTo("SUPERSEDED");
        assertThat(registry.books().registration(birth.code())).isPresent();
    }

    @Test
    void whom_the_registration_is_about_is_checked_where_that_is_set_and_only_who_does_not_fit_is_let_pass() {
        SyntheticCivil death = requestedBy(civil("death"), somebody(), NAME)
                .with("/procedure", DEATH)
                .with("/content/deceased/name", NAME)
                .with("/content/deceased/gender", "FEMALE")
                .with("/content/deceased/birthDate", "1985-03-08")
                .with("/content/deceased/paper", Map.of("type", "CITIZEN_CARD", "number", nobody()));
        String message = accepted(stage.gateway.submitCivil(death));
        stage.untilInTime(message, "PARKED");
        assertThat(stage.gateway.message(message).toString())
                .contains("người chết: CSDL quốc gia về dân cư không có người")
                .doesNotContain("người yêu cầu: ");

        String waiver = "/api/v1/identity/waivers/" + message;
        String reason = "{\"reason\":\"đã đối chiếu giấy tờ gốc\"}";
        assertThat(stage.gateway.operate(SecondPerson.KEY, waiver, reason).status())
                .isEqualTo(200);
        assertThat(waived(death.code())).isEqualTo(1);
        replay(message);
        stage.untilInTime(message, "DELIVERED");
    }

    @Test
    void of_a_couple_that_marries_both_are_checked_and_without_a_number_it_says_that_nobody_was() {
        SyntheticCivil marriage = civil("marriage")
                .with("/content/wife/name", OTHER)
                .with("/content/wife/birthDate", "1985-03-08")
                .with("/content/wife/personalNumber", somebody());
        String message = accepted(stage.gateway.submitCivil(marriage));
        stage.untilInTime(message, "PARKED");
        assertThat(stage.gateway.message(message).toString())
                .contains("vợ: Khác với CSDL quốc gia về dân cư: họ và tên")
                .contains("chưa kiểm tra được chồng: hồ sơ không có số định danh");
    }

    @Test
    void where_its_procedure_says_so_a_registration_is_only_marked() {
        SyntheticCivil birth = requestedBy(civil("birth"), somebody(), OTHER).with("/procedure", MARKED);
        String message = accepted(stage.gateway.submitCivil(birth));
        stage.untilInTime(message, "DELIVERED");
        assertThat(stage.gateway.message(message).toString())
                .contains("người yêu cầu: Khác với CSDL quốc gia về dân cư: họ và tên");
    }

    @Test
    void while_the_service_is_away_a_registration_waits_and_says_so() {
        service.faults().add(LineFault.serverError(503).onOperation("facade"));
        SyntheticCivil birth = requestedBy(civil("birth"), somebody(), NAME);
        String message = accepted(stage.gateway.submitCivil(birth));
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(stage.gateway.message(message).toString())
                        .contains("chưa kiểm tra được người yêu cầu"));
        assertThat(registry.books().registration(birth.code())).isEmpty();

        service.faults().clear();
        stage.untilInTime(message, "DELIVERED");
    }

    @Test
    void a_land_dossier_of_somebody_else_is_kept_back_and_a_company_is_not_asked_about() {
        String number = somebody();
        SyntheticLand dossier = land(number, OTHER);
        String message = accepted(stage.gateway.originPosts("/api/v1/land", dossier.bytes()));
        stage.untilInTime(message, "PARKED");
        assertThat(stage.gateway.message(message).at("/cause/name").asText()).isEqualTo("IDENTITY");
        assertThat(land.books().dossier(dossier.code())).isEmpty();

        String mended = accepted(stage.gateway.originPosts(
                "/api/v1/land",
                dossier.with("/version", 2).with("/applicant/name", NAME).bytes()));
        stage.untilInTime(mended, "DELIVERED");

        String company = accepted(stage.gateway.originPosts(
                "/api/v1/land", land("2700000001", "Công ty Thử Nghiệm").bytes()));
        stage.untilInTime(company, "DELIVERED");
        assertThat(stage.gateway.message(company).toString())
                .contains("chưa kiểm tra được người nộp: hồ sơ không có số định danh");
    }

    @Test
    @FaultRow(43)
    void a_registration_that_was_kept_back_and_never_sent_goes_at_once_when_it_is_mended() {
        String number = somebody();
        SyntheticCivil birth = requestedBy(civil("birth"), number, OTHER);
        String message = accepted(stage.gateway.submitCivil(birth));
        stage.untilInTime(message, "PARKED");

        String edit = "{\"baseVersion\":1,\"reason\":\"sai tên\",\"patch\":{\"content\":{\"requester\":{\"name\":\""
                + NAME + "\"}}}}";
        RunningGateway.Answer asked = stage.gateway.operate("/api/v1/messages/" + message + "/edit", edit);
        String approve = asked.at("/links/approval") + "/approve";
        assertThat(stage.gateway
                        .operate(SecondPerson.KEY, approve, "{\"reason\":\"đúng\"}")
                        .status())
                .isEqualTo(200);

        stage.until(message, "DELIVERED");
    }

    @Test
    void no_door_lets_an_account_be_verified_by_the_provinces_word() throws JMSException {
        String number = somebody();
        String code = stage.newCode();
        try (QueueClient queue = new QueueClient(broker, "mot-cua", PASSWORD, "motcua")) {
            SyntheticDossier dossier = SyntheticDossier.of(code, Stage.MORNING).applicant(number, NAME);
            JsonNode taken = queue.asked(queue.text("dossier", new String(dossier.json(), StandardCharsets.UTF_8)));
            stage.untilInTime(taken.path("id").asText(), "DELIVERED");
        }
        OldSystem system = new OldSystem(stage.gateway.base());
        String relayed = stage.newCode();
        ObjectNode row = OldSystem.dossier(relayed, "2");
        row.put("TaiKhoanDuocXacThucVoiVNeID", "1");
        assertThat(system.sync(system.session(), false, row).code()).isEqualTo("0");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(10));
            assertThat(stage.books().dossier(relayed)).isPresent();
        });

        assertThat(verifiedAtPortal(code)).isEqualTo("0");
        assertThat(verifiedAtPortal(relayed)).isEqualTo("0");
    }

    @Test
    void after_its_time_a_look_up_is_a_figure_and_nobodys_any_more() {
        SyntheticLand dossier = land(somebody(), NAME);
        String message = accepted(stage.gateway.originPosts("/api/v1/land", dossier.bytes()));
        stage.untilInTime(message, "DELIVERED");
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        sql.sql("UPDATE identity_lookup SET at = at - interval '11 years' WHERE dossier = :dossier")
                .param("dossier", dossier.code())
                .update();

        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            Map<String, Object> row = sql.sql("SELECT * FROM identity_lookup ORDER BY at LIMIT 1")
                    .query()
                    .singleRow();
            assertThat(row)
                    .containsEntry("question", "")
                    .containsEntry("officer", "")
                    .containsEntry("purpose", "")
                    .containsEntry("by", "")
                    .containsEntry("dossier", null)
                    .containsEntry("message", null)
                    .containsEntry("verdict", "MATCH");
        });
    }

    private static SyntheticCivil civil(String kind) {
        return SyntheticCivil.of(kind, stage.newCode());
    }

    private static SyntheticCivil requestedBy(SyntheticCivil dossier, String number, String name) {
        return dossier.with("/content/requester", Map.of("name", name, "relation", "Mẹ", "personalNumber", number));
    }

    private static SyntheticLand land(String number, String name) {
        return SyntheticLand.dossier(stage.newCode())
                .with("/applicant/identityNumber", number)
                .with("/applicant/name", name);
    }

    private static void replay(String message) {
        assertThat(stage.gateway
                        .operate("/api/v1/messages/" + message + "/replay", "{}")
                        .status())
                .isLessThan(300);
    }

    private static int waived(String dossier) {
        return stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM identity_waiver WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query(Integer.class)
                .single();
    }

    private static String verifiedAtPortal(String code) {
        return stage.books()
                .dossier(code)
                .orElseThrow()
                .payload()
                .at("/TaiKhoanDuocXacThucVoiVNeID")
                .asText();
    }

    private static String accepted(RunningGateway.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.at("/id");
    }

    private static String somebody() {
        String number = nobody();
        service.people().add(Person.of(number, "Đặng", "Thị", "Hòa", "19850308", 2));
        return number;
    }

    private static synchronized String nobody() {
        return "999185%06d".formatted(++people);
    }
}
