package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.message.State;

class ActingDeskTest extends RunningApi {

    private static final String REASON = "{\"reason\": \"Người dân rút hồ sơ\"}";

    @Test
    void a_parked_message_is_sent_again_and_the_timeline_says_by_whom() {
        UUID id = row().parked("REFUSED", "-5", "sai", "f1");

        Reply reply = post(act(id, "replay"), OPERATOR, "");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/state")).isEqualTo("WAITING");
        assertThat(reply.at("/timeline/2/what")).isEqualTo("REPLAYED");
        assertThat(reply.at("/timeline/2/note")).contains("hoa");
    }

    @Test
    void a_delivered_message_is_not_sent_again() {
        UUID id = row().in(State.DELIVERED);

        Reply reply = post(act(id, "replay"), OPERATOR, "");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/type")).isEqualTo("urn:lienthong:problem:not-now");
        assertThat(reply.at("/state")).isEqualTo("DELIVERED");
        assertThat(reply.at("/detail")).contains("đã được hệ thống nhận xác nhận");
        assertThat(reply.at("/detailEn")).isEqualTo("it is DELIVERED");
    }

    @Test
    void a_waiting_message_is_withdrawn_with_its_reason() {
        UUID id = row().in(State.WAITING);

        Reply reply = post(act(id, "cancel"), OPERATOR, REASON);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.at("/state")).isEqualTo("CANCELLED");
        assertThat(reply.at("/timeline/1/note")).contains("hoa").contains("Người dân rút hồ sơ");
    }

    @Test
    void what_is_withdrawn_already_is_not_withdrawn_again() {
        UUID id = row().in(State.WAITING);
        post(act(id, "cancel"), OPERATOR, REASON);

        assertThat(post(act(id, "cancel"), OPERATOR, REASON).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"reason\": null}",
                "{\"reason\": \"  \"}",
                "{\"reason\": \"x\"}",
                "{\"reason\": \"hai\\ndòng\"}",
                "{\"reason\": \"rút hồ sơ\", \"ly-do\": 1}",
                "{\"reason\": \"một lý do\", \"reason\": \"hai lý do\"}"
            })
    void nothing_is_withdrawn_without_one_good_reason(String body) {
        UUID id = row().in(State.WAITING);

        assertThat(post(act(id, "cancel"), OPERATOR, body).status()).isEqualTo(400);
        assertThat(get("/api/v1/messages/" + id, OPERATOR).at("/state")).isEqualTo("WAITING");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(post(act(new UUID(0, 0), "replay"), OPERATOR, "").status()).isEqualTo(404);
        assertThat(post(act(new UUID(0, 0), "cancel"), OPERATOR, REASON).status())
                .isEqualTo(404);
    }

    @Test
    void an_origin_does_not_act() {
        UUID id = row().from("mot-cua").in(State.PARKED);

        assertThat(post(act(id, "replay"), ORIGIN, "").status()).isEqualTo(403);
        assertThat(post(act(id, "cancel"), ORIGIN, REASON).status()).isEqualTo(403);
        assertThat(get("/api/v1/messages/" + id, ORIGIN).at("/state")).isEqualTo("PARKED");
    }

    @Test
    void each_act_is_in_the_audit_with_its_reason_and_a_refused_one_is_not() {
        UUID parked = row().parked("REFUSED", "-5", "sai", "f1");
        UUID waiting = row().of("H42.14.5-250701-0002").in(State.WAITING);

        post(act(parked, "replay"), OPERATOR, "");
        post(act(waiting, "cancel"), OPERATOR, REASON);
        post(act(waiting, "cancel"), OPERATOR, REASON);

        Reply audit = get("/api/v1/audit?act=message", VIEWER);
        assertThat(audit.json().at("/entries")).hasSize(2);
        assertThat(audit.at("/entries/1/act")).isEqualTo("message.replay");
        assertThat(audit.at("/entries/1/object")).isEqualTo(parked.toString());
        assertThat(audit.at("/entries/0/who")).isEqualTo("hoa");
        assertThat(audit.at("/entries/0/reason")).isEqualTo("Người dân rút hồ sơ");
    }

    private static String act(UUID id, String what) {
        return "/api/v1/messages/" + id + "/" + what;
    }
}
