package vn.lienthong.gateway.sso;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.gateway.api.FurtherNode;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.browser.Axe;
import vn.lienthong.gateway.browser.Chromium;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.engine.FreePort;

/** Two nodes: the first one is a test's own, the second one is where the public address leads, and has no other way in. */
class SingleSignOnTest extends RunningApi {

    private static final Instant NOW = Instant.parse("2025-07-01T03:00:00Z");
    private static final String OWN = "một câu dài của riêng tôi";
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final OidcIssuer ISSUER = new OidcIssuer(TIME::get);
    private static final int SECOND_PORT = FreePort.next();
    private static final URI PUBLIC = URI.create("http://127.0.0.1:" + SECOND_PORT);
    private static final String NO_SUCH_ISSUER = "http://127.0.0.1:" + FreePort.next();

    private static FurtherNode second;

    @Autowired
    private ApplicationContext context;

    private final Visitor thu = new Visitor();

    @DynamicPropertySource
    static void signOn(DynamicPropertyRegistry settings) {
        settings(ISSUER.uri()).forEach((name, value) -> settings.add(name, () -> value));
    }

    @BeforeAll
    static void startTheSecond(@Autowired ApplicationContext first) {
        Map<String, String> settings = settings(ISSUER.uri());
        settings.put("server.port", String.valueOf(SECOND_PORT));
        settings.put("lienthong.access.sso.only", "true");
        settings.put("lienthong.access.oauth2.issuer-uri", ISSUER.uri());
        settings.put("lienthong.access.oauth2.audience", OidcIssuer.CLIENT);
        settings.put("lienthong.access.oauth2.units-claim", "place.units");
        settings.put("lienthong.access.sso.units-claim", "place.units");
        second = FurtherNode.start(first, settings);
    }

    @AfterAll
    static void stop() {
        second.close();
        ISSUER.close();
    }

    @BeforeEach
    void asAtFirst() {
        TIME.set(clock.instant());
        ISSUER.mend();
        ISSUER.says(role("approver"));
    }

    @Test
    void who_begins_at_one_node_and_comes_back_at_another_gets_to_the_page_first_asked_for_with_the_role() {
        HttpResponse<String> stopped = thu.look(first("/console/audit"));
        assertThat(Visitor.location(stopped)).isEqualTo("/sign-in?next=%2Fconsole%2Faudit");
        assertThat(thu.look(first("/sign-in?next=/console/audit")).body())
                .contains("Đăng nhập một lần của tỉnh", "Single sign-on của tỉnh", "/sign-in/sso?next=/console/audit");

        URI back = thu.atIssuer(first(""), "/console/audit");
        assertThat(back.toString()).startsWith(PUBLIC + "/sign-in/sso/callback?code=");
        HttpResponse<String> in = thu.look(back);

        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.body()).contains("content=\"0;url=/console/audit\"");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it).contains("lienthong-session=lts_", "HttpOnly", "SameSite=Strict"));
        for (URI node : List.of(first(""), PUBLIC)) {
            assertThat(thu.look(node.resolve("/console/audit")).statusCode()).isEqualTo(200);
            assertThat(thu.look(node.resolve("/api/v1/me")).body())
                    .contains("\"thu@oauth2\"", "\"APPROVER\"", "\"mustChangePassword\":false");
            assertThat(thu.look(node.resolve("/console/people")).statusCode()).isIn(303, 403);
        }
        assertThat(audited("login.sso", "object")).isEqualTo("thu@oauth2");
        assertThat(audited("login.sso", "who")).isEqualTo("thu@oauth2");
        assertThat(audited("login.sso", "details/address")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_browser_is_told_apart_by_a_cookie_for_a_short_time_and_nothing_secret_is_kept_in_the_clear() {
        HttpResponse<String> away = thu.look(first("/sign-in/sso"));

        assertThat(away.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/sign-in/sso", "Max-Age=600");
        assertThat(Visitor.location(away))
                .startsWith(ISSUER.uri() + "/authorize?")
                .contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid%20profile");
        String cookie = thu.cookies().get("lienthong-sso");
        assertThat(jdbc.sql("SELECT state::text || browser::text || nonce || verifier FROM sso_start")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(cookie));
        thu.look(thu.atIssuer(first(""), "/console"));
        String session = thu.cookies().get("lienthong-session");
        assertThat(jdbc.sql("SELECT s::text FROM sso_session s")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(session) || it.contains("subject-of-thu"));
    }

    @Test
    void the_claim_of_units_limits_the_person_and_without_it_nobody_gets_in_where_it_is_asked_for() {
        ISSUER.says(role("operator")
                .andThen(claims -> claims.claim("place", Map.of("units", List.of("14620", "14 62;", "14359")))));
        String byToken = new Visitor()
                .ask(
                        PUBLIC.resolve("/api/v1/me"),
                        ISSUER.bearer(role("operator")
                                .andThen(claims -> claims.claim("place", Map.of("units", List.of("14620", "14359"))))));
        thu.look(thu.atIssuer(PUBLIC, "/console"));
        String me = thu.look(PUBLIC.resolve("/api/v1/me")).body();

        assertThat(me).contains("\"units\":[", "\"14359\"", "\"14620\"").isEqualTo(byToken);
        assertThat(thu.look(PUBLIC.resolve("/api/v1/messages/" + UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(thu.look(PUBLIC.resolve("/api/v1/law")).statusCode()).isEqualTo(403);

        ISSUER.says(role("operator").andThen(claims -> claims.claim("place", Map.of())));
        Visitor stranger = new Visitor();
        HttpResponse<String> unnamed = stranger.look(stranger.atIssuer(PUBLIC, "/console"));
        ISSUER.says(role("administrator").andThen(claims -> claims.claim("place", Map.of())));
        Visitor head = new Visitor();
        head.look(head.atIssuer(PUBLIC, "/console"));

        assertThat(unnamed.body()).contains("chưa được gán đơn vị");
        assertThat(head.look(PUBLIC.resolve("/api/v1/law")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_has_one_name_by_the_browser_and_by_a_bearer_token_of_the_same_issuer() {
        thu.look(thu.atIssuer(PUBLIC, "/console"));
        String byBrowser = thu.look(PUBLIC.resolve("/api/v1/me")).body();
        String byToken = new Visitor().ask(PUBLIC.resolve("/api/v1/me"), ISSUER.bearer(role("approver")));

        assertThat(byBrowser).contains("\"thu@oauth2\"").isEqualTo(byToken);
        thu.look(atFirst(thu.atIssuer(first(""), "/console")));
        assertThat(thu.look(first("/api/v1/me")).body())
                .as("where no bearer tokens of it are taken")
                .contains("\"thu@sso\"");
    }

    static Stream<Arguments> spoilt() {
        Consumer<JWTClaimsSet.Builder> operator = role("operator");
        return Stream.of(
                spoilt("another's nonce", operator.andThen(it -> it.claim("nonce", "another's"))),
                spoilt("no nonce", operator.andThen(it -> it.claim("nonce", null))),
                spoilt("another audience", operator.andThen(it -> it.audience("others"))),
                spoilt("another issuer", operator.andThen(it -> it.issuer("https://issuer.example"))),
                spoilt("nobody", operator.andThen(it -> it.subject(null))),
                spoilt("for two, and given to the other", operator.andThen(it -> it.audience(
                                List.of(OidcIssuer.CLIENT, "others"))
                        .claim("azp", "others"))),
                spoilt("expired", operator.andThen(it -> it.issueTime(Date.from(NOW.minusSeconds(900)))
                        .expirationTime(Date.from(NOW.minusSeconds(300))))),
                spoilt("never expires", operator.andThen(it -> it.expirationTime(null))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void a_token_that_is_not_for_this_sign_in_opens_nothing(String why, Consumer<JWTClaimsSet.Builder> spoiling) {
        ISSUER.says(spoiling);

        assertRefused(thu.look(atFirst(thu.atIssuer(first(""), "/console"))), 401, "Không tin được câu trả lời");
        assertThat(audited("login.sso-refused", "details/why")).as(why).isEqualTo("not-trusted");
    }

    @Test
    void a_token_that_another_key_signed_opens_nothing() {
        ISSUER.signsWith(OidcIssuer.OTHER_KEY);

        assertRefused(thu.look(atFirst(thu.atIssuer(first(""), "/console"))), 401, "Không tin được câu trả lời");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("not-trusted");
    }

    @Test
    void who_has_no_role_of_ours_or_no_name_is_told_so() {
        ISSUER.says(claims -> claims.claim("roles", List.of("administrator", "lienthong-origin")));
        assertRefused(thu.look(atFirst(thu.atIssuer(first(""), "/console"))), 403, "chưa được cấp vai trò nào");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("no-role");
        assertThat(audited("login.sso-refused", "object")).isEqualTo("thu@sso");

        ISSUER.says(role("viewer").andThen(claims -> claims.claim("preferred_username", "Nguyễn Thị Thử")));
        assertRefused(thu.look(atFirst(thu.atIssuer(first(""), "/console"))), 403, "không có tên đăng nhập");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("no-name");
    }

    @Test
    void an_answer_counts_once_and_for_the_browser_that_began() {
        URI back = atFirst(thu.atIssuer(first(""), "/console"));
        assertThat(thu.look(back).body()).contains("url=/console");
        String again = thu.look(back).body();
        assertThat(again).contains("không bắt đầu từ trình duyệt này hoặc đã được dùng");

        URI stolen = atFirst(thu.atIssuer(first(""), "/console"));
        Visitor thief = new Visitor();
        thief.atIssuer(first(""), "/console");
        assertRefused(thief.look(stolen), 403, "không bắt đầu từ trình duyệt này");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("not-begun-here");
        assertThat(thu.look(stolen).statusCode()).isEqualTo(403);
    }

    @Test
    void a_code_that_was_used_opens_nothing_in_a_sign_in_of_its_own() {
        String used = parameter(thu.atIssuer(first(""), "/console"), "code");
        thu.look(atFirst(URI.create(PUBLIC + "/sign-in/sso/callback?code=" + used)));
        URI fresh = atFirst(thu.atIssuer(first(""), "/console"));
        URI injected = URI.create(fresh.toString().replace(parameter(fresh, "code"), used));

        assertRefused(new Visitor().look(injected), 403, "không bắt đầu từ trình duyệt này");
        URI next = atFirst(thu.atIssuer(first(""), "/console"));
        assertRefused(
                thu.look(URI.create(next.toString().replace(parameter(next, "code"), used))),
                401,
                "không xác nhận lượt đăng nhập này");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("not-confirmed");
    }

    @Test
    void what_takes_too_long_or_is_declined_begins_anew() {
        URI back = atFirst(thu.atIssuer(first(""), "/console"));
        clock.advance(Duration.ofMinutes(11));
        assertRefused(thu.look(back), 401, "quá lâu nên đã hết hạn");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("too-late");

        ISSUER.declines();
        assertRefused(
                thu.look(atFirst(thu.atIssuer(first(""), "/console"))), 401, "không cho đăng nhập hoặc bạn đã hủy");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("declined");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/%5Celsewhere.example",
                "/console/..//elsewhere.example",
                "/sign-in/sso"
            })
    void nobody_is_led_to_another_site(String next) {
        HttpResponse<String> in = thu.look(atFirst(thu.atIssuer(first(""), next)));

        assertThat(in.body()).contains("content=\"0;url=/console\"").doesNotContain("elsewhere");
    }

    @Test
    void an_issuer_that_goes_away_meanwhile_is_a_sentence_on_the_page() {
        URI back = atFirst(thu.atIssuer(first(""), "/console"));
        ISSUER.goesAway();

        assertRefused(thu.look(back), 503, "không trả lời");
        assertThat(audited("login.sso-refused", "details/why")).isEqualTo("unavailable");
    }

    @Test
    void signing_out_ends_it_everywhere_and_leads_to_the_issuers_page() {
        thu.look(thu.atIssuer(first(""), "/console"));
        String session = thu.cookies().get("lienthong-session");
        HttpResponse<String> out = thu.send(first("/sign-out"), "");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body())
                .contains("0;url=" + ISSUER.uri() + "/end?client_id=lienthong&amp;post_logout_redirect_uri=")
                .doesNotContain("id_token");
        Visitor keptCookie = new Visitor();
        keptCookie.cookies().put("lienthong-session", session);
        assertThat(keptCookie.look(first("/api/v1/me")).statusCode()).isEqualTo(401);
        assertThat(keptCookie.look(PUBLIC.resolve("/api/v1/me")).statusCode()).isEqualTo(401);
        assertThat(audited("logout.sso", "who")).isEqualTo("thu@oauth2");
    }

    @Test
    void a_session_ends_idle_after_an_hour_and_in_any_case_after_twelve() {
        thu.look(atFirst(thu.atIssuer(first(""), "/console")));
        for (int times = 0; times <= 12; times++) {
            assertThat(thu.look(first("/api/v1/me")).statusCode())
                    .as("after %s times 59 minutes", times)
                    .isEqualTo(200);
            clock.advance(Duration.ofMinutes(59));
        }
        assertThat(thu.look(first("/api/v1/me")).statusCode()).isEqualTo(401);

        TIME.set(clock.instant());
        thu.look(atFirst(thu.atIssuer(first(""), "/console")));
        assertThat(thu.look(first("/api/v1/me")).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(61));
        assertThat(thu.look(first("/api/v1/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void what_the_issuer_ends_is_ended_here_too_and_only_by_the_issuer() {
        thu.look(thu.atIssuer(first(""), "/console"));
        ISSUER.signsWith(OidcIssuer.OTHER_KEY);
        assertThat(told(ISSUER.logoutToken(claims -> {}))).isEqualTo(400);
        ISSUER.mend();
        assertThat(told(ISSUER.logoutToken(claims -> claims.claim("events", null))))
                .isEqualTo(400);
        assertThat(told(ISSUER.logoutToken(claims -> claims.claim("nonce", "n"))))
                .isEqualTo(400);
        assertThat(told(ISSUER.logoutToken(claims -> claims.audience("others"))))
                .isEqualTo(400);
        assertThat(told(ISSUER.logoutToken(claims -> claims.subject("another person"))))
                .isEqualTo(200);
        assertThat(told(ISSUER.logoutToken(claims -> claims.claim("sid", "another session"))))
                .isEqualTo(200);
        assertThat(thu.look(first("/api/v1/me")).statusCode()).isEqualTo(200);

        assertThat(told(ISSUER.logoutToken(claims -> claims.subject(null).claim("sid", "session-1"))))
                .isEqualTo(200);
        assertThat(thu.look(first("/api/v1/me")).statusCode()).isEqualTo(401);
        assertThat(audited("logout.sso", "object")).isEqualTo("thu@oauth2");
        assertThat(audited("logout.sso", "details/by")).isEqualTo("issuer");
    }

    @Test
    void where_it_is_the_only_way_a_password_is_for_administrators_who_ask_for_the_form() {
        newAccount("vien-chuc-sso", "approver");
        newAccount("quan-tri-sso", "administrator");
        Visitor person = new Visitor();

        assertThat(person.look(PUBLIC.resolve("/sign-in")).body())
                .contains("Đăng nhập một lần của tỉnh")
                .doesNotContain("name=\"password\"");
        assertThat(person.look(PUBLIC.resolve("/sign-in?local")).body()).contains("name=\"password\"");
        HttpResponse<String> refused = person.send(PUBLIC.resolve("/sign-in"), form("vien-chuc-sso"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("chỉ quản trị viên được dùng mật khẩu");
        assertThat(audited("account.login-refused", "who")).isEqualTo("vien-chuc-sso");
        assertThat(person.send(PUBLIC.resolve("/sign-in"), form("quan-tri-sso")).statusCode())
                .isEqualTo(302);
        assertThat(audited("account.login", "details/beside")).isEqualTo("single sign-on");
        assertThat(person.look(PUBLIC.resolve("/console/people")).statusCode()).isEqualTo(200);
        assertThat(person.send(first("/sign-in"), form("vien-chuc-sso")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_gateway_starts_while_its_issuer_is_away_and_guessed_answers_make_wait() {
        newAccount("lan-sso", "viewer");
        Map<String, String> settings = settings(NO_SUCH_ISSUER);
        settings.put("lienthong.access.limits.failures-per-address", "10");
        try (FurtherNode alone = FurtherNode.start(context, settings)) {
            assertRefused(thu.look(alone.address().resolve("/sign-in/sso")), 503, "không trả lời");
            assertThat(thu.send(alone.address().resolve("/sign-in"), form("lan-sso"))
                            .statusCode())
                    .isEqualTo(302);

            URI guessed = alone.address().resolve("/sign-in/sso/callback?code=c&state=guessed");
            for (int i = 0; i < 10; i++) {
                assertRefused(new Visitor().look(guessed), 403, "không bắt đầu từ trình duyệt này");
            }
            HttpResponse<String> waits = new Visitor().look(guessed);
            assertThat(waits.statusCode()).isEqualTo(429);
            assertThat(waits.headers().firstValue("Retry-After")).isPresent();
            assertThat(new Visitor()
                            .look(alone.address().resolve("/sign-in/sso"))
                            .statusCode())
                    .isEqualTo(429);
        }
        assertThat(audited("access.failed", "object")).isEqualTo("address 127.0.0.1");
        assertThat(audited("access.failed", "details/failures")).isEqualTo("10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-id=",
                "client-secret=",
                "public-address=",
                "public-address=gateway.example.vn",
                "public-address=https://gateway.example.vn/below",
                "scopes=profile",
                "patience=0s",
                "only=true"
            })
    void a_setting_with_which_nobody_could_sign_in_stops_the_start_and_is_named(String wrong) {
        Map<String, String> settings = settings(wrong.startsWith("only") ? "" : ISSUER.uri());
        settings.put("lienthong.access.sso." + wrong.split("=")[0], wrong.substring(wrong.indexOf('=') + 1));
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(settings.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new))
                .run(start -> assertThat(start)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("lienthong.access.sso." + wrong.split("=")[0])
                        .hasMessageNotContaining(OidcIssuer.SECRET));
    }

    @EnableConfigurationProperties(SsoSettings.class)
    static class Settings {}

    @Test
    void a_real_browser_goes_to_the_issuer_on_another_site_and_back_and_out() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.stranger();
            List<String> complaints = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(it -> {
                if (it.type().equals("error")) {
                    complaints.add(it.text());
                }
            });
            page.navigate(PUBLIC + "/console/audit");
            assertThat(page).hasURL(PUBLIC + "/sign-in?next=%2Fconsole%2Faudit");
            page.getByText("Đăng nhập một lần").click();
            assertThat(page).hasURL(PUBLIC + "/console/audit");
            assertThat(page.locator(".person")).containsText("thu@oauth2");

            page.locator("form[action='/sign-out'] button").click();
            assertThat(page).hasURL(PUBLIC + "/sign-in");
            assertThat(ISSUER.ended())
                    .containsExactly(
                            Map.of("client_id", OidcIssuer.CLIENT, "post_logout_redirect_uri", PUBLIC + "/sign-in"));
            page.navigate(PUBLIC + "/console/audit");
            assertThat(page).hasURL(PUBLIC + "/sign-in?next=%2Fconsole%2Faudit");
            assertThat(complaints).isEmpty();
        }
    }

    /** Both languages stand beside each other on it. */
    @Test
    void the_page_with_both_ways_to_sign_in_keeps_nobody_out_on_a_desk_or_a_phone() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.stranger();
            Axe axe = new Axe();
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, 844);
                for (URI node : List.of(first(""), PUBLIC)) {
                    page.navigate(node.resolve("/sign-in").toString());
                    Chromium.picture(page, "sign-in-sso-" + width + (node.equals(PUBLIC) ? "-only" : ""));
                    assertThat(axe.violations(page)).as("%s %s", node, width).isEmpty();
                    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void administrators_see_who_is_signed_in_and_end_one_session_by_api_page_and_command_line() {
        jdbc.sql("DELETE FROM sso_session").update();
        Visitor again = new Visitor();
        thu.look(atFirst(thu.atIssuer(first(""), "/console")));
        clock.advance(Duration.ofSeconds(1));
        again.look(atFirst(again.atIssuer(first(""), "/console")));
        Terminal terminal = new Terminal(first(""), Map.of("LIENTHONG_KEY", ADMINISTRATOR));
        Reply open = get("/api/v1/sessions", ADMINISTRATOR);
        String newest = open.at("/sessions/0/id");
        String older = open.at("/sessions/1/id");

        assertThat(open.at("/sessions/0/name")).isEqualTo("thu@sso");
        assertThat(open.at("/sessions/0/role")).isEqualTo("APPROVER");
        assertThat(open.body()).doesNotContain("lts_", "subject", "hash");
        assertThat(get("/api/v1/sessions", APPROVER).status()).isEqualTo(403);
        assertThat(terminal.type("accounts", "sessions").out()).contains(newest, older, "thu@sso");
        assertThat(get("/console/people", ADMINISTRATOR).body())
                .contains("Đang đăng nhập một lần", "thu@sso", "/console/people/sessions/" + newest + "/end");

        assertThat(terminal.type("accounts", "end-session", newest).exitCode()).isZero();
        assertThat(again.look(first("/console/audit")).statusCode()).isEqualTo(303);
        assertThat(thu.look(first("/console/audit")).statusCode()).isEqualTo(200);
        assertThat(audited("session.end", "object")).isEqualTo("thu@sso");
        assertThat(audited("session.end", "details/session")).isEqualTo(newest);
        assertThat(post("/api/v1/sessions/" + newest + "/end", ADMINISTRATOR, "{}")
                        .status())
                .isEqualTo(404);
        assertThat(post("/api/v1/sessions/" + older + "/end", APPROVER, "{}").status())
                .isEqualTo(403);
        assertThat(post("/api/v1/sessions/" + older + "/end", ADMINISTRATOR, "{}")
                        .status())
                .isEqualTo(204);
        assertThat(thu.look(first("/console/audit")).statusCode()).isEqualTo(303);
        assertThat(get("/api/v1/sessions", ADMINISTRATOR).body()).doesNotContain(newest, older);
    }

    private static void assertRefused(HttpResponse<String> page, int status, String sentence) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        assertThat(page.body()).contains(sentence, "Đăng nhập một lần").doesNotContain("Exception");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(it -> it.contains("lienthong-session"));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self'", "default-src 'none'");
    }

    private static Arguments spoilt(String why, Consumer<JWTClaimsSet.Builder> claims) {
        return Arguments.of(why, claims);
    }

    private static Consumer<JWTClaimsSet.Builder> role(String role) {
        return claims -> claims.claim("roles", List.of("offline_access", "lienthong-" + role))
                .claim("place", Map.of("units", "*"));
    }

    private static Map<String, String> settings(String issuer) {
        return new HashMap<>(Map.of(
                "lienthong.access.sso.issuer-uri",
                issuer,
                "lienthong.access.sso.client-id",
                OidcIssuer.CLIENT,
                "lienthong.access.sso.client-secret",
                OidcIssuer.SECRET,
                "lienthong.access.sso.public-address",
                PUBLIC.toString(),
                "lienthong.access.sso.label",
                "của tỉnh"));
    }

    private URI first(String path) {
        return request(path, NOBODY).build().uri();
    }

    /** The address that the issuer leads back to, at the first node. */
    private URI atFirst(URI back) {
        return URI.create(back.toString().replace(PUBLIC.toString(), first("").toString()));
    }

    private static String parameter(URI address, String name) {
        return Stream.of(address.getRawQuery().split("&"))
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private String audited(String act, String what) {
        return get("/api/v1/audit?act=" + act, VIEWER).at("/entries/0/" + what);
    }

    private int told(String logoutToken) {
        Reply reply = post(
                "/sign-in/sso/ended",
                NOBODY,
                BodyPublishers.ofString("logout_token=" + logoutToken),
                "application/x-www-form-urlencoded");
        return reply.status();
    }

    private void newAccount(String name, String role) {
        String first = post(
                        "/api/v1/accounts",
                        ADMINISTRATOR,
                        "{\"name\": \"%s\", \"displayName\": \"Cán bộ thử\", \"role\": \"%s\"}".formatted(name, role))
                .at("/password");
        String token = post("/api/v1/login", NOBODY, "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, first))
                .at("/token");
        assertThat(post("/api/v1/me/password", token, "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(first, OWN))
                        .status())
                .isEqualTo(200);
    }

    private static String form(String name) {
        return "name=" + name + "&password=" + URLEncoder.encode(OWN, StandardCharsets.UTF_8);
    }
}
