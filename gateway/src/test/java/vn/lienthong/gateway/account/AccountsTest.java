package vn.lienthong.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.proof.FaultRow;

@ExtendWith(OutputCaptureExtension.class)
class AccountsTest extends RunningApi {

    private static final String OWN = "một câu dài của riêng tôi";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final String name = "an" + NAMES.incrementAndGet();

    @Test
    void a_first_password_opens_nothing_but_its_own_change() {
        String first = create("operator");

        Reply login = login(first);
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.at("/mustChangePassword")).isEqualTo("true");
        String token = login.at("/token");

        assertThat(get("/api/v1/law", token).status()).isEqualTo(403);
        assertThat(get("/api/v1/law", token).at("/type")).isEqualTo("urn:lienthong:problem:password-must-change");
        assertThat(get("/api/v1/law", token).at("/detail")).contains("/api/v1/me/password");
        assertThat(get("/api/v1/me", token).at("/name")).isEqualTo(name);

        Reply changed = change(token, first, OWN);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/mustChangePassword")).isEqualTo("false");
        assertThat(get("/api/v1/law", changed.at("/token")).status()).isEqualTo(200);
        assertThat(get("/api/v1/law", token).status()).isEqualTo(401);
        assertThat(login(first).status()).isEqualTo(401);
        assertThat(login(OWN).status()).isEqualTo(200);
    }

    @Test
    void a_person_may_what_the_role_allows_and_signs_with_the_own_name() {
        String token = ready("approver");

        assertThat(get("/api/v1/audit/export", token).status()).isEqualTo(200);
        assertThat(get("/api/v1/accounts", token).status()).isEqualTo(403);
        assertThat(get("/api/v1/me", token).at("/role")).isEqualTo("APPROVER");
        assertThat(get("/api/v1/audit?act=audit.export", VIEWER).at("/entries/0/who"))
                .isEqualTo(name);
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_shut_account_look_alike() {
        String first = create("viewer");
        Reply wrong = login("not the password");
        Reply unknown = post("/api/v1/login", NOBODY, "{\"name\": \"nobody-here\", \"password\": \"x\"}");
        act("disable", "{\"reason\": \"nghỉ việc\"}");
        Reply shut = login(first);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.at("/type")).isEqualTo("urn:lienthong:problem:login-refused");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(shut.body()).isEqualTo(wrong.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "disable", "reset-password", "password", "logout"})
    void sessions_end_when_what_they_stand_for_ends(String act) {
        String token = ready("operator");
        assertThat(get("/api/v1/law", token).status()).isEqualTo(200);

        switch (act) {
            case "role" -> act("role", "{\"role\": \"viewer\"}");
            case "disable" -> act("disable", "{\"reason\": \"nghỉ việc\"}");
            case "reset-password" -> act("reset-password", "");
            case "password" -> change(login(OWN).at("/token"), OWN, OWN + " mới");
            default -> post("/api/v1/logout", token, "");
        }

        assertThat(get("/api/v1/law", token).status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_an_hour_without_use_and_after_twelve_in_any_case() {
        String idle = ready("viewer");
        String used = login(OWN).at("/token");
        for (int i = 0; i < 14; i++) {
            clock.advance(Duration.ofMinutes(50));
            assertThat(get("/api/v1/law", used).status()).isEqualTo(200);
        }
        assertThat(get("/api/v1/law", idle).status()).isEqualTo(401);

        clock.advance(Duration.ofMinutes(21));
        assertThat(get("/api/v1/law", used).status()).isEqualTo(401);
    }

    @Test
    void a_personal_token_works_for_its_person_until_it_ends_and_is_shown_once() {
        ready("operator");
        Reply issued = token("{\"label\": \"báo cáo ngày\", \"days\": 30}");
        assertThat(issued.status()).isEqualTo(201);
        String token = issued.at("/token");

        clock.advance(Duration.ofDays(29));
        assertThat(get("/api/v1/me", token).at("/name")).isEqualTo(name);
        Reply listed = get("/api/v1/accounts/" + name + "/tokens", ADMINISTRATOR);
        assertThat(listed.json().findValuesAsText("label")).contains("báo cáo ngày");
        assertThat(listed.body()).doesNotContain(token);
        assertThat(jdbc.sql("SELECT count(*) FROM access_token t WHERE t::text LIKE :like")
                        .param("like", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();

        clock.advance(Duration.ofDays(2));
        assertThat(get("/api/v1/me", token).status()).isEqualTo(401);
    }

    @Test
    void a_revoked_token_opens_nothing() {
        ready("operator");
        Reply issued = token("{\"label\": \"thử\", \"days\": 30}");
        String revoke = "/api/v1/tokens/" + issued.at("/about/id") + "/revoke";

        assertThat(post(revoke, ADMINISTRATOR, "").status()).isEqualTo(204);
        assertThat(get("/api/v1/me", issued.at("/token")).status()).isEqualTo(401);
        assertThat(post(revoke, ADMINISTRATOR, "").status()).isEqualTo(404);
        assertThat(token("{\"label\": \"thử\", \"days\": 900}").status()).isEqualTo(400);
        assertThat(token("{\"days\": 30}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngắn quá",
                "mậtkhẩu2025!",
                "Password2025!",
                "aaaaaaaaaaaaaaa",
                "123456789012",
                "liên thông 2025",
                "câu này dài quá bảy mươi hai byte nên bcrypt sẽ không đọc hết phần cuối của nó"
            })
    void a_password_that_is_guessed_first_is_not_taken(String weak) {
        String first = create("viewer");
        String token = login(first).at("/token");

        Reply reply = change(token, first, weak);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detail")).contains("Mật khẩu");
        assertThat(reply.at("/detailEn")).contains("assword");
        assertThat(reply.body()).doesNotContain(weak);
    }

    @Test
    void nobody_changes_a_password_without_knowing_the_old_one() {
        String token = ready("viewer");

        assertThat(change(token, "not the old one", "một câu dài khác hẳn").status())
                .isEqualTo(400);
        assertThat(change(token, OWN, OWN).status()).isEqualTo(400);
        assertThat(change(OPERATOR, OWN, "một câu dài khác hẳn").status()).isEqualTo(404);
    }

    @Test
    void the_last_administrator_stays() {
        Reply disabled = post("/api/v1/accounts/admin/disable", ADMINISTRATOR, "{\"reason\": \"thử\"}");
        Reply demoted = post("/api/v1/accounts/admin/role", ADMINISTRATOR, "{\"role\": \"viewer\"}");

        assertThat(disabled.status()).isEqualTo(409);
        assertThat(disabled.at("/detail")).contains("quản trị viên cuối cùng");
        assertThat(demoted.status()).isEqualTo(409);
    }

    @Test
    void a_name_is_one_persons() {
        create("viewer");

        assertThat(post("/api/v1/accounts", ADMINISTRATOR, account(name, "viewer"))
                        .status())
                .isEqualTo(409);
        assertThat(post("/api/v1/accounts", ADMINISTRATOR, account("hoa", "viewer"))
                        .status())
                .isEqualTo(409);
        assertThat(post("/api/v1/accounts", ADMINISTRATOR, account("Hoa Nguyễn", "viewer"))
                        .status())
                .isEqualTo(400);
        assertThat(post("/api/v1/accounts", ADMINISTRATOR, account("khac", "origin"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_is_done_to_accounts_is_in_the_audit_without_secrets(CapturedOutput log) {
        String first = create("viewer");
        String token = change(login(first).at("/token"), first, OWN).at("/token");
        String second = act("reset-password", "").at("/password");
        String personal = token("{\"label\": \"thử\", \"days\": 1}").at("/token");
        act("disable", "{\"reason\": \"nghỉ việc\"}");
        act("enable", "");

        Reply audit = get("/api/v1/audit?object=" + name, VIEWER);
        assertThat(audit.json().at("/entries").findValuesAsText("act"))
                .containsExactly(
                        "account.enable",
                        "account.disable",
                        "token.issue",
                        "account.reset-password",
                        "account.password",
                        "account.login",
                        "account.create");
        assertThat(audit.body() + log).doesNotContain(first, token, second, personal, OWN, "bcrypt");
    }

    @Test
    @FaultRow(56)
    void a_name_cannot_forge_a_line_of_the_log_and_a_password_typed_as_name_is_not_written_down(CapturedOutput log) {
        post("/api/v1/login", NOBODY, "{\"name\": \"x\\n12:00 forged line\", \"password\": \"y\"}");
        post("/api/v1/login", NOBODY, "{\"name\": \"my secret sentence\", \"password\": \"y\"}");
        get("/api/v1/law%0A12:00%20forged%20line", OPERATOR);

        assertThat(log)
                .contains("A login was refused")
                .doesNotContain("forged line")
                .doesNotContain("secret sentence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"name\": \"an\"}", "{\"name\": \"an\", \"password\": {}}"})
    void what_is_no_login_is_refused_with_its_form(String body) {
        Reply reply = post("/api/v1/login", NOBODY, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detailEn")).contains("{\"name\": \"...\", \"password\": \"...\"}");
    }

    @Test
    void without_the_database_a_session_is_neither_good_nor_bad() {
        String token = ready("viewer");
        database.away(true);

        assertThat(get("/api/v1/me", token).status()).isEqualTo(503);
        assertThat(login(OWN).status()).isEqualTo(503);
        assertThat(get("/api/v1/me", "synthetic-key-of-nobody-001").status()).isEqualTo(401);
    }

    private String create(String role) {
        Reply created = post("/api/v1/accounts", ADMINISTRATOR, account(name, role));
        assertThat(created.status()).isEqualTo(201);
        return created.at("/password");
    }

    /** A new account whose password was changed; gives a session's token. */
    private String ready(String role) {
        String first = create(role);
        return change(login(first).at("/token"), first, OWN).at("/token");
    }

    private Reply login(String password) {
        return post("/api/v1/login", NOBODY, "{\"name\": \"" + name + "\", \"password\": \"" + password + "\"}");
    }

    private Reply change(String token, String old, String wanted) {
        return post("/api/v1/me/password", token, "{\"old\": \"" + old + "\", \"new\": \"" + wanted + "\"}");
    }

    private Reply act(String what, String json) {
        Reply reply = post("/api/v1/accounts/" + name + "/" + what, ADMINISTRATOR, json);
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }

    private Reply token(String json) {
        return post("/api/v1/accounts/" + name + "/tokens", ADMINISTRATOR, json);
    }

    private static String account(String name, String role) {
        return "{\"name\": \"" + name + "\", \"displayName\": \"Người thử\", \"role\": \"" + role + "\"}";
    }
}
