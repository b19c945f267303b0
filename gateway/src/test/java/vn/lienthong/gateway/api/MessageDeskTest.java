package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.message.State;

class MessageDeskTest extends RunningApi {

    private static final String MESSAGES = "/api/v1/messages/";

    @Test
    void a_message_shows_its_state_and_its_timeline_in_order() {
        UUID id = row().reference("phieu-7").in(State.DELIVERED);

        Reply reply = get(MESSAGES + id, ORIGIN);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/id")).isEqualTo(id.toString());
        assertThat(reply.at("/dossier")).isEqualTo("H42.14.5-250701-0001");
        assertThat(reply.at("/state")).isEqualTo("DELIVERED");
        assertThat(reply.at("/reference")).isEqualTo("phieu-7");
        assertThat(reply.at("/receivedAt")).isEqualTo("2025-07-01T03:00:00Z");
        assertThat(reply.json().at("/timeline").findValuesAsText("what")).containsExactly("ACCEPTED", "DELIVERED");
        assertThat(reply.at("/timeline/1/from")).isEqualTo("WAITING");
        assertThat(reply.json().has("nextAttempt")).isFalse();
    }

    @Test
    void a_waiting_message_shows_when_it_may_go() {
        UUID id = row().in(State.WAITING);

        assertThat(get(MESSAGES + id, ORIGIN).at("/nextAttempt")).isEqualTo("2025-07-01T03:00:00Z");
    }

    @Test
    void a_parked_message_shows_its_cause_in_words_and_no_long_numbers() {
        UUID id = row().parked("REFUSED", "-5", "số 001234567890 không hợp lệ", "f1");

        Reply reply = get(MESSAGES + id, ORIGIN);

        assertThat(reply.at("/cause/name")).isEqualTo("REFUSED");
        assertThat(reply.at("/cause/title/vi")).isEqualTo("Hệ thống nhận từ chối");
        assertThat(reply.at("/cause/remedy/en")).isNotEmpty();
        assertThat(reply.at("/cause/runbook")).isEqualTo("refused");
        assertThat(reply.at("/reason")).isEqualTo("số *** không hợp lệ");
    }

    @Test
    void a_reason_of_earlier_is_not_shown_as_todays() {
        var row = row();
        UUID id = row.parked("REFUSED", "-5", "sai", "f1");
        row.step("REPLAYED", State.PARKED, State.WAITING, TestGateway.NOW, "by hoa");

        Reply reply = get(MESSAGES + id, ORIGIN);

        assertThat(reply.json().has("reason")).isFalse();
        assertThat(reply.json().has("cause")).isFalse();
    }

    @Test
    void a_superseded_message_names_the_one_that_goes_instead() {
        UUID older = row().in(State.SUPERSEDED);
        UUID newer = row().version(2).in(State.DELIVERED);
        jdbc.sql("UPDATE message SET superseded_by = ? WHERE id = ?")
                .params(newer, older)
                .update();

        assertThat(get(MESSAGES + older, OPERATOR).at("/supersededBy")).isEqualTo(newer.toString());
    }

    @Test
    void only_the_latest_lines_of_a_long_timeline_are_listed() {
        var row = row();
        UUID id = row.in(State.DELIVERED);
        for (int i = 0; i < Timelines.MOST_LINES; i++) {
            row.step("REPEATED", State.DELIVERED, State.DELIVERED, TestGateway.NOW, "lần " + i);
        }

        Reply reply = get(MESSAGES + id, OPERATOR);

        assertThat(reply.at("/timelineLength")).isEqualTo(String.valueOf(Timelines.MOST_LINES + 2));
        assertThat(reply.json().at("/timeline")).hasSize(Timelines.MOST_LINES);
        assertThat(reply.at("/timeline/0/n")).isEqualTo("3");
    }

    @Test
    void an_origin_sees_its_own_messages_only() {
        UUID id = row().from("mot-cua").in(State.WAITING);

        assertThat(get(MESSAGES + id, OTHER_ORIGIN).status()).isEqualTo(404);
        assertThat(get(MESSAGES + id, ORIGIN).status()).isEqualTo(200);
        assertThat(get(MESSAGES + id, OPERATOR).status()).isEqualTo(200);
    }

    @Test
    void an_operator_sees_long_numbers_in_references_masked() {
        UUID id = row().reference("ref-001234567890").in(State.WAITING);

        assertThat(get(MESSAGES + id, OPERATOR).at("/reference")).isEqualTo("ref-***");
        assertThat(get(MESSAGES + id, ORIGIN).at("/reference")).isEqualTo("ref-001234567890");
    }
}
