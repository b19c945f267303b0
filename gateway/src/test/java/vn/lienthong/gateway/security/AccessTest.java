package vn.lienthong.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.routes.message.State;

@ExtendWith(OutputCaptureExtension.class)
class AccessTest extends RunningApi {

    private static final String NO_MESSAGE = "00000000-0000-0000-0000-000000000000";
    private static final String WRONG_KEY = "synthetic-key-of-nobody-001";

    /** Method, path, what an origin gets, what an operator gets. */
    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/dossiers,                             400, 403",
        "POST, /api/v1/dossiers/H42-250701-0001/progress,    400, 403",
        "GET,  /api/v1/messages/" + NO_MESSAGE + ",          404, 404",
        "GET,  /api/v1/dossiers/H42-250701-0001,             404, 404",
        "POST, /api/v1/messages/" + NO_MESSAGE + "/replay,   403, 404",
        "POST, /api/v1/messages/" + NO_MESSAGE + "/cancel,   403, 400",
        "GET,  /api/v1/lanes,                                403, 200",
        "GET,  /api/v1/lanes/NPSP,                           403, 200",
        "GET,  /api/v1/parked,                               403, 200",
        "GET,  /api/v1/parked/abc,                           403, 200",
        "GET,  /api/v1/law,                                  403, 200",
        "GET,  /api/v1/reports/daily?date=2025-07-01,        403, 200",
        "GET,  /api/v1/audit,                                403, 200",
        "GET,  /api/v1/something-new,                        403, 404",
        "GET,  /actuator,                                    403, 200",
        "GET,  /actuator/env,                                403, 404",
        "GET,  /error,                                       403, 404",
        "GET,  /console,                                     403, 200",
        "GET,  /console/parked,                              403, 200",
        "GET,  /,                                            403, 302"
    })
    void every_door_knows_who_may_pass(String method, String path, int origin, int operator) {
        Reply nobody = call(method, path, NOBODY);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(nobody.header("Content-Type")).startsWith("application/problem+json");
        assertThat(nobody.at("/type")).isEqualTo("urn:lienthong:problem:unauthenticated");

        Reply asOrigin = call(method, path, ORIGIN);
        assertThat(asOrigin.status()).isEqualTo(origin);
        if (origin == 403) {
            assertThat(asOrigin.at("/type")).isEqualTo("urn:lienthong:problem:forbidden");
        }
        assertThat(call(method, path, OPERATOR).status()).isEqualTo(operator);
        assertThat(call(method, path, WRONG_KEY).status()).isEqualTo(401);
    }

    /** Method, path, what a viewer, an operator, an approver and an administrator get. */
    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/lanes,                               200, 200, 200, 200",
        "GET,  /api/v1/messages/" + NO_MESSAGE + ",         404, 404, 404, 404",
        "POST, /api/v1/messages/" + NO_MESSAGE + "/replay,  403, 404, 404, 404",
        "POST, /api/v1/messages/" + NO_MESSAGE + "/cancel,  403, 400, 400, 400",
        "POST, /api/v1/dossiers,                            403, 403, 403, 403",
        "GET,  /api/v1/audit,                               200, 200, 200, 200",
        "GET,  /api/v1/audit/verify,                        200, 200, 200, 200",
        "GET,  /api/v1/messages/" + NO_MESSAGE + "/exchanges/1,         404, 404, 404, 404",
        "POST, /api/v1/messages/" + NO_MESSAGE + "/exchanges/1/reveal,  403, 400, 400, 400",
        "POST, /api/v1/messages/" + NO_MESSAGE + "/payloads/1/reveal,   403, 400, 400, 400",
        "GET,  /api/v1/vault/keys,                          403, 403, 403, 200",
        "POST, /api/v1/vault/keys/2025-06/destroy,          403, 403, 403, 400",
        "GET,  /api/v1/audit/export,                        403, 403, 200, 200",
        "GET,  /api/v1/accounts,                            403, 403, 403, 200",
        "POST, /api/v1/accounts,                            403, 403, 403, 400",
        "POST, /api/v1/tokens/" + NO_MESSAGE + "/revoke,    403, 403, 403, 404",
        "GET,  /api/v1/me,                                  200, 200, 200, 200",
        "GET,  /actuator,                                   403, 200, 200, 200"
    })
    void each_person_may_do_what_the_roles_before_may(
            String method, String path, int viewer, int operator, int approver, int administrator) {
        assertThat(call(method, path, VIEWER).status()).isEqualTo(viewer);
        assertThat(call(method, path, OPERATOR).status()).isEqualTo(operator);
        assertThat(call(method, path, APPROVER).status()).isEqualTo(approver);
        assertThat(call(method, path, ADMINISTRATOR).status()).isEqualTo(administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void health_is_open_and_shows_no_details(String path) {
        Reply reply = get(path, NOBODY);

        assertThat(reply.status()).isIn(200, 503);
        assertThat(reply.json().has("status")).isTrue();
        assertThat(reply.json().has("components")).isFalse();
        assertThat(reply.json().has("details")).isFalse();
    }

    @Test
    void health_of_a_component_is_not_open() {
        assertThat(get("/actuator/health/ping", NOBODY).status()).isEqualTo(401);
    }

    @Test
    void the_key_may_come_in_its_own_header() {
        assertThat(send(request("/api/v1/law", NOBODY).header("X-API-Key", OPERATOR))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void two_different_keys_are_nobodys() {
        assertThat(send(request("/api/v1/law", OPERATOR).header("X-API-Key", ORIGIN))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void other_schemes_are_no_way_in() {
        assertThat(send(request("/api/v1/law", NOBODY).header("Authorization", "Basic aG9hOmhvYQ=="))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_origin_of_a_message_comes_from_the_key_alone() {
        row().from("mot-cua").in(State.WAITING);

        assertThat(get("/api/v1/dossiers/H42.14.5-250701-0001", ORIGIN).status())
                .isEqualTo(200);
        assertThat(get("/api/v1/dossiers/H42.14.5-250701-0001", OTHER_ORIGIN).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, OPERATOR, ORIGIN})
    void no_answer_may_be_stored_or_framed_and_none_sets_a_cookie(String key) {
        Reply reply = get("/api/v1/law", key);

        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_failed_call_is_logged_without_its_key_and_without_long_numbers(CapturedOutput log) {
        get("/api/v1/messages/001234567890", WRONG_KEY);
        get("/api/v1/law", ORIGIN);

        assertThat(log)
                .contains("GET /api/v1/messages/*** from 127.0.0.1")
                .contains("Refused to origin mot-cua: GET /api/v1/law")
                .doesNotContain(WRONG_KEY)
                .doesNotContain(ORIGIN)
                .doesNotContain("001234567890");
    }

    private Reply call(String method, String path, String key) {
        return send(
                request(path, key).header("Content-Type", "application/json").method(method, BodyPublishers.noBody()));
    }
}
