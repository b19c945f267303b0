package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends RunningApi {

    @ParameterizedTest
    @ValueSource(strings = {DeskThatBreaks.PATH, DeskThatBreaks.OUTSIDE})
    void an_unexpected_error_gives_its_caller_an_incident_id_and_the_log_the_rest(String path, CapturedOutput log) {
        Reply reply = get(path, OPERATOR);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.at("/incident")).isNotEmpty();
        assertThat(reply.body()).doesNotContain(DeskThatBreaks.SECRET).doesNotContain("Exception");
        assertThat(log).contains(reply.at("/incident") + ": GET " + path).contains(DeskThatBreaks.SECRET);
    }

    @Test
    void an_address_that_nothing_answers_is_not_found() {
        Reply reply = get("/api/v1/nothing", OPERATOR);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:not-found");
        assertThat(reply.at("/title")).isEqualTo("Không tìm thấy");
    }

    @Test
    void an_id_that_is_none_is_a_malformed_request() {
        assertThat(get("/api/v1/messages/1", OPERATOR).status()).isEqualTo(400);
    }

    @Test
    void a_date_that_is_none_is_a_malformed_request() {
        assertThat(get("/api/v1/reports/daily?date=2025-02-30", OPERATOR).at("/type"))
                .isEqualTo("urn:lienthong:problem:malformed-request");
    }

    @Test
    void another_method_is_not_allowed() {
        Reply reply = send(request("/api/v1/law", OPERATOR).DELETE());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET");
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:method-not-allowed");
    }

    @Test
    void an_address_that_the_firewall_refuses_is_a_problem_too() {
        Reply reply = send(request("/api/v1//law", OPERATOR).POST(BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_caller_that_takes_no_json_gets_its_problem_as_json() {
        Reply reply = send(request("/api/v1/law", OPERATOR).header("Accept", "text/html"));

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }
}
