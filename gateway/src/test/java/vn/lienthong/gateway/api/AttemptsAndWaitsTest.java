package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.report.Row;
import vn.lienthong.routes.message.State;

class AttemptsAndWaitsTest extends RunningApi {

    private static final String MESSAGES = "/api/v1/messages/";

    @Test
    void every_attempt_is_one_thing_with_its_outcome_and_how_long_it_took() {
        Row row = row();
        UUID id = row.in(State.WAITING);
        row.step("CLAIMED", State.WAITING, State.SENDING, Instant.parse("2025-07-01T03:00:01Z"), "");
        row.step("UNAVAILABLE", State.SENDING, State.WAITING, Instant.parse("2025-07-01T03:00:03.5Z"), "503");
        row.step("CLAIMED", State.WAITING, State.SENDING, Instant.parse("2025-07-01T03:01:00Z"), "");
        row.step("REPEATED", State.SENDING, State.SENDING, Instant.parse("2025-07-01T03:01:01Z"), "");
        row.step("ANSWER_LOST", State.SENDING, State.UNKNOWN, Instant.parse("2025-07-01T03:02:00Z"), "no whole answer");
        row.step("PROBE_FAILED", State.UNKNOWN, State.UNKNOWN, Instant.parse("2025-07-01T03:03:00Z"), "down");
        row.step("GOES_AGAIN", State.UNKNOWN, State.WAITING, Instant.parse("2025-07-01T03:04:00Z"), "");
        row.step("CLAIMED", State.WAITING, State.SENDING, Instant.parse("2025-07-01T03:05:00Z"), "");

        Reply reply = get(MESSAGES + id, OPERATOR);

        assertThat(reply.json().at("/attempts").findValuesAsText("kind"))
                .containsExactly("CALL", "CALL", "LOOK_UP", "LOOK_UP", "CALL");
        assertThat(reply.json().at("/attempts").findValuesAsText("outcome"))
                .containsExactly("UNAVAILABLE", "ANSWER_LOST", "PROBE_FAILED", "GOES_AGAIN");
        assertThat(reply.json().at("/attempts").findValuesAsText("node"))
                .hasSize(5)
                .allMatch(it -> it.matches("[0-9a-f]{8}"));
        assertThat(reply.at("/attempts/0/millis")).isEqualTo("2500");
        assertThat(reply.at("/attempts/0/note")).isEqualTo("503");
        assertThat(reply.at("/attempts/4/state")).isEqualTo("SENDING");
        assertThat(reply.json().at("/attempts/4").has("ended")).isFalse();
    }

    @Test
    void a_waiting_message_says_every_reason_why_it_waits() {
        UUID id = row().in(State.WAITING);
        jdbc.sql("UPDATE message SET due = '2025-07-01T03:30:00Z', ready = false WHERE id = ?")
                .param(id)
                .update();
        post("/api/v1/lanes/NPSP/hold", OPERATOR, "{\"reason\": \"Cổng báo nâng cấp\"}");

        Reply reply = get(MESSAGES + id, OPERATOR);

        assertThat(reply.json().at("/waits/because").findValuesAsText("vi"))
                .containsExactly(
                        "Kênh: Tạm giữ bởi hoa từ 10:00: Cổng báo nâng cấp",
                        "Chờ thông điệp trước của cùng hồ sơ",
                        "Chưa đến giờ: 10:30");
        assertThat(reply.at("/waits/nextAttempt")).isEqualTo("2025-07-01T03:30:00Z");
        assertThat(reply.json().at("/waits").has("budgetLeftSeconds")).isFalse();
    }

    @Test
    void an_origin_is_told_that_the_lane_is_closed_and_not_by_whom() {
        UUID id = row().in(State.WAITING);
        post("/api/v1/lanes/NPSP/hold", OPERATOR, "{\"reason\": \"Cổng báo nâng cấp\"}");

        Reply reply = get(MESSAGES + id, ORIGIN);

        assertThat(reply.at("/waits/because/0/en")).isEqualTo("The lane to the system takes no traffic for now");
        assertThat(reply.body()).doesNotContain("hoa", "nâng cấp");
    }

    @Test
    void a_message_that_was_tried_says_how_much_of_its_budget_is_left() {
        UUID id = row().in(State.WAITING);
        jdbc.sql("UPDATE lane SET open_millis = 50000, status = 'PAUSED', until = '2025-07-01T03:05:00Z'")
                .update();
        jdbc.sql("UPDATE message SET budget_from = 20000 WHERE id = ?")
                .param(id)
                .update();

        assertThat(get(MESSAGES + id, OPERATOR).at("/waits/budgetLeftSeconds")).isEqualTo("30");
        jdbc.sql("UPDATE lane SET open_millis = 0").update();
    }

    @Test
    void what_is_settled_does_not_wait() {
        UUID id = row().in(State.DELIVERED);

        assertThat(get(MESSAGES + id, OPERATOR).json().has("waits")).isFalse();
    }

    @Test
    void a_line_says_which_person_acted() {
        UUID id = row().parked("REFUSED", "-5", "sai", "f1");
        post(MESSAGES + id + "/replay", OPERATOR, "");

        assertThat(get(MESSAGES + id, OPERATOR).at("/timeline/2/who")).isEqualTo("hoa");
    }
}
