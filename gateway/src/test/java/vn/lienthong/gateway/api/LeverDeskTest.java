package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.message.State;

class LeverDeskTest extends RunningApi {

    private static final String LANE = "/api/v1/lanes/NPSP";

    @Test
    void a_lane_that_a_person_holds_says_who_since_when_and_why() {
        Reply reply = post(LANE + "/hold", OPERATOR, "{\"reason\": \"Cổng báo nâng cấp\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/status")).isEqualTo("HELD");
        assertThat(reply.at("/closedBy/0/kind")).isEqualTo("HOLD");
        assertThat(reply.at("/closedBy/0/who")).isEqualTo("hoa");
        assertThat(reply.at("/closedBy/0/since")).isEqualTo("2025-07-01T03:00:00Z");
        assertThat(reply.at("/closedBy/0/words/vi")).isEqualTo("Tạm giữ bởi hoa từ 10:00: Cổng báo nâng cấp");
        assertThat(reply.at("/closedBy/0/words/en")).isEqualTo("Held by hoa since 10:00: Cổng báo nâng cấp");
        assertThat(get(LANE, OPERATOR).json()).isEqualTo(reply.json());
    }

    @Test
    void a_lane_is_held_and_released_once() {
        hold();
        assertThat(post(LANE + "/hold", OPERATOR, "{\"reason\": \"lần hai\"}").status())
                .isEqualTo(409);

        assertThat(post(LANE + "/release", OPERATOR, "").at("/status")).isEqualTo("OPEN");
        Reply again = post(LANE + "/release", OPERATOR, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/detailEn")).isEqualTo("Nobody holds the lane; nothing changed");
    }

    @Test
    void every_reason_against_a_lane_is_listed_the_strongest_first() {
        jdbc.sql("UPDATE lane SET status = 'PAUSED', reason = 'no answer', until = '2025-07-01T03:05:00Z'")
                .update();
        plan("2025-07-01T09:00:00+07:00", "2025-07-01T14:00:00+07:00", "Bảo trì Cổng");
        plan("2025-07-02T22:00:00+07:00", "2025-07-02T23:00:00+07:00", "Bảo trì trục");
        hold();
        post(LANE + "/stop", OPERATOR, "{\"reason\": \"Sai dữ liệu hàng loạt\"}");

        Reply reply = get(LANE, OPERATOR);

        assertThat(reply.at("/status")).isEqualTo("STOPPED");
        assertThat(reply.json().at("/closedBy").findValuesAsText("kind"))
                .containsExactly("STOP", "HOLD", "WINDOW", "PAUSE");
        assertThat(reply.at("/closedBy/0/words/vi")).isEqualTo("DỪNG KHẨN CẤP bởi hoa từ 10:00: Sai dữ liệu hàng loạt");
        assertThat(reply.at("/closedBy/2/words/vi")).isEqualTo("Bảo trì đến 14:00: Bảo trì Cổng");
        assertThat(reply.at("/closedBy/3/words/en")).contains("next trial at 10:05: no answer");
        assertThat(reply.at("/planned/0/words/vi"))
                .isEqualTo("Sẽ bảo trì từ 22:00 02/07/2025 đến 23:00 02/07/2025: Bảo trì trục");
    }

    @Test
    void a_stop_says_what_is_still_under_way_and_calling_it_twice_is_one_stop() {
        row().in(State.SENDING);
        Reply first = post(LANE + "/stop", OPERATOR, "{\"reason\": \"Sai dữ liệu\"}");
        jdbc.sql("UPDATE message SET state = 'WAITING'").update();

        Reply second = post(LANE + "/stop", OPERATOR, "{\"reason\": \"Người khác cũng gọi\"}");

        assertThat(first.at("/underWay")).isEqualTo("1");
        assertThat(second.at("/underWay")).isEqualTo("0");
        assertThat(second.at("/lane/status")).isEqualTo("STOPPED");
        assertThat(second.at("/lane/reason")).isEqualTo("Sai dữ liệu");
    }

    @Test
    void a_window_is_planned_extended_ended_and_given_up() {
        String running = plan("2025-07-01T09:00:00+07:00", "2025-07-01T11:00:00+07:00", "Bảo trì Cổng");
        String planned = plan("2025-07-03T09:00:00+07:00", "2025-07-03T11:00:00+07:00", "Bảo trì Cổng");
        String windows = LANE + "/windows";
        assertThat(get(windows, OPERATOR).json().at("/windows").findValuesAsText("id"))
                .containsExactly(running, planned);

        Reply longer = post(windows + "/" + running + "/extend", OPERATOR, "{\"to\": \"2025-07-01T12:00:00+07:00\"}");
        assertThat(longer.at("/until")).isEqualTo("2025-07-01T05:00:00Z");
        assertThat(post(windows + "/" + running + "/extend", OPERATOR, "{\"to\": \"2025-07-01T11:30:00+07:00\"}")
                        .status())
                .isEqualTo(409);
        assertThat(delete(windows + "/" + running).status()).isEqualTo(409);
        assertThat(post(windows + "/" + planned + "/end", OPERATOR, "").status())
                .isEqualTo(409);

        assertThat(post(windows + "/" + running + "/end", OPERATOR, "").status())
                .isEqualTo(200);
        assertThat(get(LANE, OPERATOR).at("/status")).isEqualTo("OPEN");
        assertThat(delete(windows + "/" + planned).status()).isEqualTo(200);
        assertThat(get(windows, OPERATOR).json().at("/windows")).isEmpty();
        assertThat(delete(windows + "/999999").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"from\": \"mai\", \"to\": \"2025-07-01T14:00:00+07:00\", \"reason\": \"bảo trì\"}",
                "{\"to\": \"2025-07-01T14:00:00\", \"reason\": \"bảo trì\"}",
                "{\"to\": \"2025-07-01T09:00:00+07:00\", \"reason\": \"bảo trì\"}",
                "{\"to\": \"2025-07-01T14:00:00+07:00\"}",
                "{\"from\": \"2025-07-01T15:00:00+07:00\", \"to\": \"2025-07-01T14:00:00+07:00\", \"reason\": \"bảo trì\"}"
            })
    void no_window_is_planned_that_is_no_window(String body) {
        assertThat(post(LANE + "/windows", OPERATOR, body).status()).isEqualTo(400);
        assertThat(get(LANE, OPERATOR).at("/status")).isEqualTo("OPEN");
    }

    @Test
    void a_lane_that_is_not_in_use_has_no_levers() {
        assertThat(post("/api/v1/lanes/LAND/hold", OPERATOR, "{\"reason\": \"thử\"}")
                        .status())
                .isEqualTo(404);
        assertThat(post("/api/v1/lanes/nowhere/stop", OPERATOR, "{\"reason\": \"thử\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_stop_is_lifted_by_an_approver() {
        post(LANE + "/stop", OPERATOR, "{\"reason\": \"Sai dữ liệu\"}");

        assertThat(post(LANE + "/resume", OPERATOR, "").status()).isEqualTo(403);
        assertThat(post(LANE + "/resume", APPROVER, "").at("/status")).isEqualTo("OPEN");
        assertThat(post(LANE + "/resume", APPROVER, "").status()).isEqualTo(409);
    }

    @Test
    void every_move_of_a_lever_is_in_the_audit() {
        hold();
        post(LANE + "/release", OPERATOR, "");
        String window = plan("2025-07-01T09:00:00+07:00", "2025-07-01T14:00:00+07:00", "Bảo trì Cổng");
        post(LANE + "/windows/" + window + "/end", OPERATOR, "");
        post(LANE + "/stop", OPERATOR, "{\"reason\": \"Sai dữ liệu\"}");
        post(LANE + "/resume", APPROVER, "");

        Reply audit = get("/api/v1/audit?object=NPSP", OPERATOR);

        assertThat(audit.json().at("/entries").findValuesAsText("act"))
                .containsExactly(
                        "lane.resume", "lane.stop", "lane.window.end", "lane.window.plan", "lane.release", "lane.hold");
        assertThat(audit.at("/entries/1/reason")).isEqualTo("Sai dữ liệu");
    }

    @Test
    void an_origin_moves_no_lever() {
        assertThat(post(LANE + "/hold", ORIGIN, "{\"reason\": \"thử\"}").status())
                .isEqualTo(403);
        assertThat(post(LANE + "/stop", ORIGIN, "{\"reason\": \"thử\"}").status())
                .isEqualTo(403);
    }

    private void hold() {
        assertThat(post(LANE + "/hold", OPERATOR, "{\"reason\": \"Cổng báo nâng cấp\"}")
                        .status())
                .isEqualTo(200);
    }

    private String plan(String from, String to, String reason) {
        Reply reply = post(
                LANE + "/windows",
                OPERATOR,
                "{\"from\": \"%s\", \"to\": \"%s\", \"reason\": \"%s\"}".formatted(from, to, reason));
        assertThat(reply.status()).isEqualTo(201);
        return reply.at("/id");
    }

    private Reply delete(String path) {
        return send(request(path, OPERATOR).DELETE());
    }
}
