package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;

class SignInTest extends RunningApi {

    private static final String OWN = "một câu dài của riêng tôi";
    private static final String DOCS = "/api/docs/ui";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_person_signs_in_sets_a_password_and_browses_the_description() {
        String first = newAccount("duyet-api");
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.stranger();
            List<String> complaints = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(it -> {
                if (it.type().equals("error")) {
                    complaints.add(it.text());
                }
            });
            page.navigate(address(DOCS));
            assertThat(page).hasURL(address("/sign-in?next=%2Fapi%2Fdocs%2Fui"));
            Chromium.picture(page, "sign-in");

            signIn(page, "duyet-api", first);
            assertThat(page).hasURL(address("/password"));
            Chromium.picture(page, "password");
            page.locator("input[name=old]").fill(first);
            page.locator("input[name=wanted]").fill(OWN);
            page.locator("input[name=again]").fill(OWN);
            page.getByText("Change it").click();

            assertThat(page).hasURL(address("/console"));
            page.navigate(address(DOCS));
            page.waitForURL("**/swagger-ui/index.html**");
            page.getByText("/api/v1/dossiers/{code}/progress").waitFor();
            Chromium.picture(page, "api-description");
            assertThat(page.locator(".opblock").count()).isGreaterThan(40);
            page.locator(".opblock-summary-path[data-path='/api/v1/me']").click();
            page.getByText("Try it out").first().click();
            page.getByText("Execute").first().click();
            page.locator(".live-responses-table .response-col_status")
                    .getByText("200")
                    .waitFor();
            assertThat(page.locator(".live-responses-table").textContent()).contains("duyet-api");
            Chromium.picture(page, "api-tried");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void a_wrong_password_opens_nothing_and_the_page_says_so() {
        newAccount("nham-mat-khau");
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.stranger();
            page.navigate(address(DOCS));
            signIn(page, "nham-mat-khau", "không phải mật khẩu này");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tên hoặc mật khẩu không đúng");
            Chromium.picture(page, "sign-in-refused");
            page.navigate(address(DOCS));
            assertThat(page).hasURL(address("/sign-in?next=%2Fapi%2Fdocs%2Fui"));
        }
    }

    @Test
    void a_form_of_another_site_signs_nobody_in() {
        String first = newAccount("nguoi-khac");
        String form = "name=nguoi-khac&password=" + first;

        Reply elsewhere = form("/sign-in", form, "Origin", "https://elsewhere.example");
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.header("Set-Cookie")).isEmpty();
        Reply silent = form("/sign-in", form);
        assertThat(silent.status()).isEqualTo(403);
        Reply own = form("/sign-in", form, "Origin", address(""));
        assertThat(own.status()).isEqualTo(302);
        assertThat(own.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void a_cookie_reads_everywhere_and_acts_only_from_a_page_of_ours() {
        String session = session("con-dau");

        assertThat(get("/api/v1/me", session, "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(200);
        assertThat(logout(session, "Origin", "https://elsewhere.example").status())
                .isEqualTo(401);
        assertThat(logout(session, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(401);
        assertThat(logout(session, "Origin", address("")).status()).isEqualTo(204);
        assertThat(get("/api/v1/me", session, "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(401);
    }

    @Test
    void nobody_is_led_to_another_site() {
        for (String next : List.of("https://elsewhere.example", "//elsewhere.example", "/api/docs/ui/..//evil")) {
            Reply page = get("/sign-in?next=" + next, NOBODY);
            assertThat(page.body()).as(next).doesNotContain("elsewhere", "evil").contains("value=\"/console\"");
        }
    }

    private String newAccount(String name) {
        Reply made = post(
                "/api/v1/accounts",
                ADMINISTRATOR,
                "{\"name\": \"%s\", \"displayName\": \"Cán bộ thử\", \"role\": \"operator\"}".formatted(name));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.at("/password");
    }

    /** The cookie of a person who has set a password. */
    private String session(String name) {
        String first = newAccount(name);
        String token = post("/api/v1/login", NOBODY, "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, first))
                .at("/token");
        return "lienthong-session="
                + post("/api/v1/me/password", token, "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(first, OWN))
                        .at("/token");
    }

    private Reply get(String path, String cookie, String header, String value) {
        return send(request(path, NOBODY).GET().header("Cookie", cookie).header(header, value));
    }

    private Reply logout(String cookie, String header, String value) {
        return post("/api/v1/logout", NOBODY, "", "Cookie", cookie, header, value);
    }

    private Reply form(String path, String body, String... headers) {
        return post(path, NOBODY, BodyPublishers.ofString(body), FORM, headers);
    }

    private String address(String path) {
        return request(path, NOBODY).build().uri().toString();
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("button").click();
    }
}
