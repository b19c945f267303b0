package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.LookUp;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.mock.identity.Person;
import vn.lienthong.mock.identity.TokenFlaw;
import vn.lienthong.mock.line.LineFault;

/** An applicant is checked before a wrong identity reaches the Portal, and every look-up is on record without whose it was. */
class IdentityTest {

    private static final String NAME = "Đặng Thị Hòa";
    private static final String WARNED = "2.000001";
    private static final String UNCHECKED = "2.000002";

    @TempDir
    static Path data;

    private static final MockIdentity SERVICE =
            MockIdentity.start(IdentityOptions.onFreePorts().people(0).clock(new StagesClock()));
    private static Stage stage;
    private static int people;

    @BeforeAll
    static void start() {
        stage = Stage.direct(
                data,
                SecondPerson.and(
                        "lienthong.identity.base-url=" + SERVICE.baseUrl(),
                        "lienthong.identity.consumer-key=lienthong",
                        "lienthong.identity.consumer-secret=synthetic-only",
                        "lienthong.identity.officer=canbo-tinh",
                        "lienthong.identity.officers.canbo-xa=c06-0017",
                        "lienthong.identity.checks.usual=PARK",
                        "lienthong.identity.checks.procedures[" + WARNED + "]=WARN",
                        "lienthong.identity.checks.procedures[" + UNCHECKED + "]=NEVER",
                        "lienthong.sign-in.issuer-uri=" + SERVICE.issuer().url(),
                        "lienthong.sign-in.audience=sso-lienthong-web",
                        "lienthong.identity.calls.per-second=0",
                        "lienthong.identity.calls.total-deadline=3s"));
    }

    @AfterEach
    void nothing_broke_the_contract() {
        SERVICE.faults().clear();
        assertThat(SERVICE.books().judgements()).isEmpty();
        stage.lawHolds();
    }

    @AfterAll
    static void stop() {
        stage.close();
        SERVICE.close();
    }

    @Test
    void an_applicant_who_is_who_the_dossier_says_goes_on_and_is_asked_about_once() {
        String number = somebody();
        SyntheticDossier first = stage.dossier().applicant(number, "ĐẶNG  THỊ HOÀ");
        stage.untilInTime(stage.gateway.accepted(first), "DELIVERED");
        SyntheticDossier second = stage.dossier().applicant(number, NAME);
        stage.untilInTime(stage.gateway.accepted(second), "DELIVERED");

        assertThat(asked(number)).singleElement().satisfies(it -> {
            assertThat(it.officer()).isEqualTo("canbo-tinh");
            assertThat(it.name()).isEqualTo("DANGTHIHOA");
        });
        assertThat(lookUps(first.code()).at("/0/verdict").asText()).isEqualTo("MATCH");
        assertThat(lookUps(second.code()).at("/0/remembered").asBoolean()).isTrue();
    }

    @Test
    void an_applicant_who_is_somebody_else_is_kept_back_in_words_and_the_mended_dossier_goes() {
        String number = somebody();
        SyntheticDossier dossier = stage.dossier().applicant(number, "Đặng Thị Huệ");
        String message = stage.gateway.accepted(dossier);
        stage.untilInTime(message, "PARKED");

        JsonNode parked = stage.gateway.message(message);
        assertThat(parked.at("/cause/name").asText()).isEqualTo("IDENTITY");
        assertThat(parked.toString()).contains("họ và tên").doesNotContain("Huệ", number);
        assertThat(stage.tellings(dossier.code())).isEmpty();

        String mended = stage.gateway.accepted(dossier.applicant(number, NAME).version(2));
        stage.untilInTime(mended, "DELIVERED");
        assertThat(stage.gateway.state(message)).isEqualTo("SUPERSEDED");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    void what_an_approver_lets_pass_goes_when_it_is_replayed() {
        SyntheticDossier dossier = stage.dossier().applicant(nobody(), NAME);
        String message = stage.gateway.accepted(dossier);
        stage.untilInTime(message, "PARKED");
        String path = "/api/v1/identity/waivers/" + message;
        String reason = "{\"reason\":\"đã đối chiếu căn cước gốc\"}";

        assertThat(stage.gateway.operate(path, reason).status()).isEqualTo(403);
        assertThat(stage.gateway.operate(SecondPerson.KEY, path, reason).status())
                .isEqualTo(200);
        assertThat(stage.gateway
                        .operate("/api/v1/messages/" + message + "/replay", "{}")
                        .status())
                .isLessThan(300);
        stage.untilInTime(message, "DELIVERED");
        assertThat(stage.gateway.operate(SecondPerson.KEY, path, reason).status())
                .isEqualTo(409);
        String next = stage.gateway.accepted(dossier.version(2).status("PROCESSING"));
        stage.untilInTime(next, "DELIVERED");
    }

    @Test
    void a_procedure_may_only_mark_and_another_asks_nobody() {
        SyntheticDossier marked =
                stage.dossier().applicant(somebody(), "Đặng Thị Huệ").procedure(WARNED, "Chỉ nhắc");
        String message = stage.gateway.accepted(marked);
        stage.untilInTime(message, "DELIVERED");
        assertThat(stage.gateway.message(message).toString()).contains("Khác với CSDL quốc gia về dân cư: họ và tên");

        String unchecked = somebody();
        SyntheticDossier free = stage.dossier().applicant(unchecked, "Ai đó").procedure(UNCHECKED, "Không kiểm tra");
        stage.untilInTime(stage.gateway.accepted(free), "DELIVERED");
        assertThat(asked(unchecked)).isEmpty();
        assertThat(lookUps(free.code())).isEmpty();
    }

    @Test
    void while_the_service_is_away_what_must_be_checked_waits_and_what_is_only_marked_says_so() {
        SERVICE.faults().add(LineFault.serverError(503).onOperation("facade"));
        SyntheticDossier held = stage.dossier().applicant(somebody(), NAME);
        String waiting = stage.gateway.accepted(held);
        SyntheticDossier marked = stage.dossier().applicant(somebody(), NAME).procedure(WARNED, "Chỉ nhắc");
        String gone = stage.gateway.accepted(marked);

        stage.untilInTime(gone, "DELIVERED");
        assertThat(stage.gateway.message(gone).toString()).contains("chưa kiểm tra được người nộp");
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(stage.gateway.message(waiting).toString()).contains("chưa kiểm tra được người nộp"));
        assertThat(stage.tellings(held.code())).isEmpty();

        SERVICE.faults().clear();
        stage.untilInTime(waiting, "DELIVERED");
    }

    @Test
    void a_system_has_a_person_checked_on_an_officers_behalf() {
        String number = somebody();
        RunningGateway.Answer differs = check(number, "1985-03-09");
        assertThat(differs.status()).isEqualTo(200);
        assertThat(differs.at("/verdict")).isEqualTo("DIFFERS");
        assertThat(differs.at("/fields/0")).isEqualTo("birthDate");
        assertThat(differs.at("/message/vi")).contains("ngày sinh");
        assertThat(check(number, "1985-03-08").at("/verdict")).isEqualTo("MATCH");
        assertThat(check(nobody(), "1985").at("/verdict")).isEqualTo("NOT_FOUND");
        assertThat(asked(number)).allSatisfy(it -> assertThat(it.officer()).isEqualTo("c06-0017"));

        RunningGateway.Answer audit = stage.gateway.operator("/api/v1/audit?act=identity.check");
        assertThat(audit.body().toString())
                .contains("motcua", "canbo-xa", "tiếp nhận hồ sơ")
                .doesNotContain(number);
    }

    @Test
    void what_contradicts_itself_is_told_without_asking_and_an_absent_service_is_no_verdict() {
        String number = somebody();
        RunningGateway.Answer wrong = check(number, "1986");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/findings/0/rule")).isEqualTo("identity.number.birth");
        assertThat(asked(number)).isEmpty();

        SERVICE.faults().add(LineFault.maintenancePage().onOperation("facade").times(1));
        RunningGateway.Answer away = check(number, "1985");
        assertThat(away.status()).isEqualTo(503);
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            stage.clock.advance(Duration.ofMinutes(1));
            assertThat(check(number, "1985").at("/verdict")).isEqualTo("MATCH");
        });
    }

    @Test
    void no_number_and_no_name_is_kept_with_the_look_ups() {
        String number = somebody();
        check(number, "1985");
        String rows = stage.gateway
                .bean(JdbcClient.class)
                .sql("SELECT coalesce(string_agg(identity_lookup::text, ' '), '') FROM identity_lookup")
                .query(String.class)
                .single();
        assertThat(rows).contains("tiếp nhận hồ sơ").doesNotContain(number, NAME, "DANGTHIHOA", "1985-03-08");
    }

    @Test
    void an_account_counts_as_verified_by_a_shown_sign_in_and_by_nothing_else() {
        String number = somebody();
        SyntheticDossier declared = stage.dossier().applicant(number, NAME);
        stage.untilInTime(stage.gateway.accepted(declared), "DELIVERED");
        assertThat(verifiedAtPortal(declared)).as("the province's word alone").isEqualTo("0");

        RunningGateway.Answer shown = show(SERVICE.issuer().idToken(number, "n-1"), "n-1");
        assertThat(shown.at("/verified")).isEqualTo("true");
        assertThat(shown.at("/level")).isEqualTo("2");
        SyntheticDossier signed = stage.dossier().applicant(number, NAME);
        stage.untilInTime(stage.gateway.accepted(signed), "DELIVERED");
        assertThat(verifiedAtPortal(signed)).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @FaultRow(59)
    void a_token_that_is_wrong_in_one_way_is_refused(TokenFlaw flaw) {
        SERVICE.issuer().flaw(flaw);
        assertThat(show(SERVICE.issuer().idToken(somebody(), "n-2"), "n-2").status())
                .isEqualTo(422);
        SERVICE.issuer().flaw(TokenFlaw.NONE);
        assertThat(show(SERVICE.issuer().idToken(somebody(), "n-2"), "").status())
                .isEqualTo(422);
    }

    @Test
    void an_account_of_the_first_level_does_not_count() {
        String number = nobody();
        SERVICE.people()
                .add(Person.of(number, "Đặng", "Thị", "Hòa", "19850308", 2).level(1));
        assertThat(show(SERVICE.issuer().idToken(number, "n-3"), "n-3").at("/verified"))
                .isEqualTo("false");
    }

    private static RunningGateway.Answer show(String token, String nonce) {
        String json = "{\"idToken\":\"" + token + "\",\"nonce\":\"" + nonce + "\"}";
        return stage.gateway.operate(RunningGateway.ORIGIN_KEY, "/api/v1/identity/sign-ins", json);
    }

    private static String verifiedAtPortal(SyntheticDossier dossier) {
        return stage.books()
                .dossier(dossier.code())
                .orElseThrow()
                .payload()
                .at("/TaiKhoanDuocXacThucVoiVNeID")
                .asText();
    }

    /** The stage's, which is made later. */
    private static final class StagesClock extends Clock {

        @Override
        public Instant instant() {
            return stage == null ? Stage.MORNING : stage.clock.instant();
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

    private static String somebody() {
        String number = nobody();
        SERVICE.people().add(Person.of(number, "Đặng", "Thị", "Hòa", "19850308", 2));
        return number;
    }

    private static synchronized String nobody() {
        return "999185%06d".formatted(++people);
    }

    private static RunningGateway.Answer check(String number, String birth) {
        String json = """
                {"number":"%s","name":"%s","birthDate":"%s","officer":"canbo-xa","purpose":"tiếp nhận hồ sơ"}
                """.formatted(number, NAME, birth);
        return stage.gateway.operate(RunningGateway.ORIGIN_KEY, "/api/v1/identity/checks", json);
    }

    private static List<LookUp> asked(String number) {
        return SERVICE.books().lookUps().stream()
                .filter(it -> it.person().equals(number))
                .toList();
    }

    private static JsonNode lookUps(String code) {
        return stage.gateway
                .operator("/api/v1/identity/lookups?dossier=" + code)
                .body()
                .at("/lookups");
    }
}
