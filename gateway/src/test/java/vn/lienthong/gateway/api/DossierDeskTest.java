package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.message.State;

class DossierDeskTest extends RunningApi {

    private static final String DOSSIERS = "/api/v1/dossiers/";

    @Test
    void a_dossier_shows_what_the_system_holds_and_its_messages_in_order() {
        row().in(State.DELIVERED);
        row().event().in(State.WAITING);
        jdbc.sql("UPDATE subject SET there = true, shown = '2'").update();

        Reply reply = get(DOSSIERS + Sample.CODE, ORIGIN);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/dossier")).isEqualTo(Sample.CODE);
        assertThat(reply.at("/complete")).isEqualTo("true");
        assertThat(reply.at("/lanes/0/lane")).isEqualTo("NPSP");
        assertThat(reply.at("/lanes/0/known/there")).isEqualTo("true");
        assertThat(reply.at("/lanes/0/known/shown")).isEqualTo("2");
        assertThat(reply.json().at("/lanes/0/messages").findValuesAsText("kind"))
                .containsExactly("STATE", "EVENT");
        assertThat(reply.json().at("/lanes/0/messages/0/timeline")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h42.14.5-250701-0001", "H42.14.5-250701-0001%20", "%EF%BC%A842.14.5-250701-0001"})
    void the_code_may_be_written_as_the_door_takes_it(String code) {
        row().in(State.WAITING);

        assertThat(get(DOSSIERS + code, ORIGIN).at("/dossier")).isEqualTo(Sample.CODE);
    }

    @Test
    void an_origin_sees_of_a_shared_dossier_what_it_sent_itself() {
        row().from("mot-cua").in(State.SUPERSEDED);
        row().from("mot-cua-cu").in(State.WAITING);

        assertThat(get(DOSSIERS + Sample.CODE, ORIGIN).json().at("/lanes/0/messages"))
                .hasSize(1);
        assertThat(get(DOSSIERS + Sample.CODE, OPERATOR).json().at("/lanes/0/messages"))
                .hasSize(2);
    }

    @Test
    void an_origin_reads_in_words_what_became_of_its_dossier_and_what_to_do() {
        row().parked("REFUSED", "-1", "Thủ tục chưa được công bố", "f-1");

        Reply reply = get(DOSSIERS + Sample.CODE, ORIGIN);

        assertThat(reply.at("/lanes/0/messages/0/state")).isEqualTo("PARKED");
        assertThat(reply.at("/lanes/0/messages/0/meaning/vi")).isEqualTo("Đang được giữ lại chờ xử lý");
        assertThat(reply.at("/lanes/0/messages/0/cause/title/vi")).isEqualTo("Hệ thống nhận từ chối");
        assertThat(reply.at("/lanes/0/messages/0/cause/remedy/vi")).contains("gửi lại");
        assertThat(reply.at("/lanes/0/messages/0/reason")).isEqualTo("Thủ tục chưa được công bố");
    }

    @Test
    void a_dossier_that_nobody_sent_and_a_code_that_is_none_are_not_found() {
        assertThat(get(DOSSIERS + "H42.14.5-250701-9999", OPERATOR).status()).isEqualTo(404);
        assertThat(get(DOSSIERS + "khong-phai-ma", OPERATOR).status()).isEqualTo(404);
    }
}
