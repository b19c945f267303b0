package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.message.State;

class ReplayDeskTest extends RunningApi {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_filter_selects_parked_messages_only_and_by_all_that_it_names() {
        UUID wanted = row().of("H42.14.5-250701-0001").parked("REFUSED", "-5", "sai", "f1");
        row().of("H42.14.5-250701-0002").parked("BUDGET_SPENT", "", "lâu", "f2");
        row().of("H42.14.5-250701-0003").from("mot-cua-cu").parked("REFUSED", "-5", "sai", "f1");
        row().of("H42.14.5-250701-0004").in(State.WAITING);

        String job = made("\"filter\": {\"causes\": [\"REFUSED\"], \"origin\": \"mot-cua\","
                + " \"from\": \"2025-07-01T00:00:00Z\", \"to\": \"2025-07-02T00:00:00Z\"}");

        assertThat(get(job, OPERATOR).at("/items")).isEqualTo("1");
        assertThat(get(job + "/items", OPERATOR).at("/items/0/message")).isEqualTo(wanted.toString());
    }

    @Test
    void a_fingerprint_selects_its_group() {
        row().of("H42.14.5-250701-0001").parked("REFUSED", "-5", "sai", "f1");
        row().of("H42.14.5-250701-0002").parked("REFUSED", "-5", "sai", "f1");
        row().of("H42.14.5-250701-0003").parked("BUDGET_SPENT", "", "lâu", "f2");

        assertThat(get(made("\"fingerprint\": \"f1\""), OPERATOR).at("/preview/TO_DO/count"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"requestId\": \"request-0001\", \"what\": \"REPLAY\", \"reason\": \"một lý do\"}",
                "{\"requestId\": \"request-0001\", \"what\": \"REPLAY\", \"messages\": [], \"reason\": \"một lý do\"}",
                "{\"requestId\": \"short\", \"what\": \"REPLAY\", \"fingerprint\": \"f1\", \"reason\": \"một lý do\"}",
                "{\"requestId\": \"request-0001\", \"what\": \"REPLAY\", \"fingerprint\": \"f1\"}",
                "{\"requestId\": \"request-0001\", \"what\": \"RESEND\", \"fingerprint\": \"f1\", \"reason\": \"một lý do\"}",
                "{\"requestId\": \"request-0001\", \"what\": \"REPLAY\", \"fingerprint\": \"f1\", \"filter\": {}, \"reason\": \"lý do\"}",
                "{\"requestId\": \"request-0001\", \"what\": \"REPLAY\", \"fingerprint\": \"f1\", \"reason\": \"lý do\", \"rate\": 1000}",
                "{\"requestId\": \"request-0001\", \"what\": \"REPLAY\", \"fingerprint\": \"f1\", \"reason\": \"lý do\", \"rate\": 0}"
            })
    void what_is_no_job_is_refused_and_says_what_to_send(String body) {
        Reply reply = post("/api/v1/replays", OPERATOR, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detail")).isNotEmpty();
    }

    @Test
    void a_viewer_sees_jobs_and_an_origin_does_not() {
        String job = made("\"fingerprint\": \"f1\"");

        assertThat(get(job, VIEWER).status()).isEqualTo(200);
        assertThat(post(job + "/run", VIEWER, "{}").status()).isEqualTo(403);
        assertThat(get(job, ORIGIN).status()).isEqualTo(403);
    }

    @Test
    void what_was_given_up_is_not_run() {
        row().of("H42.14.5-250701-0001").parked("REFUSED", "-5", "sai", "f1");
        String job = made("\"fingerprint\": \"f1\"");
        post(job + "/cancel", OPERATOR, "{\"reason\": \"nhầm nhóm\"}");

        Reply run = post(job + "/run", OPERATOR, "{}");

        assertThat(run.status()).isEqualTo(409);
        assertThat(run.at("/detailEn")).isEqualTo("the job is CANCELLED");
    }

    @Test
    void what_is_not_there_is_not_found() {
        String nothing = "/api/v1/replays/" + new UUID(0, 0);

        assertThat(get(nothing, OPERATOR).status()).isEqualTo(404);
        assertThat(post(nothing + "/run", OPERATOR, "{}").status()).isEqualTo(404);
        assertThat(get("/api/v1/approvals/" + new UUID(0, 0), OPERATOR).status())
                .isEqualTo(404);
    }

    private String made(String selection) {
        Reply reply = post(
                "/api/v1/replays",
                OPERATOR,
                "{\"requestId\": \"" + UUID.randomUUID() + "\", \"what\": \"REPLAY\", " + selection
                        + ", \"reason\": \"thử nghiệm\"}");
        assertThat(reply.status()).isEqualTo(202);
        String job = "/api/v1/replays/" + reply.at("/id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(job, OPERATOR).at("/state")).isEqualTo("READY"));
        return job;
    }
}
