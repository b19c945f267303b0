package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.routes.message.State;

class BoardTest extends RunningApi {

    @Test
    void a_lane_shows_its_figures_and_how_long_the_oldest_waits() {
        row().of("H42-250701-0001").receivedAt("2025-07-01T02:00:00Z").in(State.WAITING);
        row().of("H42-250701-0002").receivedAt("2025-07-01T02:30:00Z").in(State.WAITING);
        row().of("H42-250701-0003").in(State.PARKED);

        Reply reply = get("/api/v1/lanes/NPSP", OPERATOR);

        assertThat(reply.at("/status")).isEqualTo("OPEN");
        assertThat(reply.at("/meaning/vi")).isNotEmpty();
        assertThat(reply.at("/figures/WAITING")).isEqualTo("2");
        assertThat(reply.at("/figures/PARKED")).isEqualTo("1");
        assertThat(reply.at("/figures/DELIVERED")).isEqualTo("0");
        assertThat(reply.at("/oldestWaitingSeconds")).isEqualTo("3600");
        assertThat(get("/api/v1/lanes", OPERATOR).json().at("/lanes/0")).isEqualTo(reply.json());
    }

    @Test
    void a_paused_lane_shows_why_and_when_the_next_trial_is() {
        jdbc.sql("UPDATE lane SET status = 'PAUSED', reason = 'no answer 001234567890', until = '2025-07-01T03:05:00Z'")
                .update();

        Reply reply = get("/api/v1/lanes/NPSP", OPERATOR);

        assertThat(reply.at("/status")).isEqualTo("PAUSED");
        assertThat(reply.at("/reason")).isEqualTo("no answer ***");
        assertThat(reply.at("/until")).isEqualTo("2025-07-01T03:05:00Z");
        assertThat(reply.at("/nextTrial")).isEqualTo("2025-07-01T03:05:00Z");
    }

    @Test
    void a_lane_that_is_not_there_is_not_found() {
        assertThat(get("/api/v1/lanes/NOWHERE", OPERATOR).status()).isEqualTo(404);
    }

    @Test
    void parked_messages_are_grouped_by_root_cause_the_largest_group_first() {
        row().of("H42-250701-0001").parked("UNMAPPED_CODE", "77", "lạ", "f-77");
        row().of("H42-250701-0002").receivedAt("2025-07-01T01:00:00Z").parked("REFUSED", "-5", "sai", "f-5");
        UUID latest = row().of("H42-250701-0003").parked("REFUSED", "-5", "sai 001234567890", "f-5");

        Reply reply = get("/api/v1/parked", OPERATOR);

        assertThat(reply.json().at("/groups")).hasSize(2);
        assertThat(reply.at("/groups/0/fingerprint")).isEqualTo("f-5");
        assertThat(reply.at("/groups/0/cause/title/vi")).isEqualTo("Hệ thống nhận từ chối");
        assertThat(reply.at("/groups/0/code")).isEqualTo("-5");
        assertThat(reply.at("/groups/0/count")).isEqualTo("2");
        assertThat(reply.at("/groups/0/since")).isEqualTo("2025-07-01T01:01:00Z");
        assertThat(reply.at("/groups/0/last")).isEqualTo("2025-07-01T03:01:00Z");
        assertThat(reply.at("/groups/0/example/message")).isEqualTo(latest.toString());
        assertThat(reply.at("/groups/0/example/dossier")).isEqualTo("H42-250701-0003");
        assertThat(reply.at("/groups/0/example/reason")).isEqualTo("sai ***");
    }

    @Test
    void the_messages_of_a_group_come_page_by_page() {
        for (int i = 1; i <= 5; i++) {
            row().of("H42-250701-000" + i).parked("REFUSED", "-5", "sai", "f 5");
        }

        Reply first = get("/api/v1/parked/f%205?size=2", OPERATOR);
        Reply second = get(first.at("/next"), OPERATOR);
        Reply third = get(second.at("/next"), OPERATOR);

        assertThat(first.json().at("/messages")).hasSize(2);
        assertThat(second.json().at("/messages")).hasSize(2);
        assertThat(third.json().at("/messages")).hasSize(1);
        assertThat(third.json().has("next")).isFalse();
        assertThat(get("/api/v1/parked/f%205?size=1000", OPERATOR).status()).isEqualTo(400);
    }

    @Test
    void the_law_holds_until_a_row_is_torn() {
        UUID id = row().in(State.WAITING);
        assertThat(get("/api/v1/law", OPERATOR).at("/holds")).isEqualTo("true");

        jdbc.sql("UPDATE message SET state = 'DELIVERED' WHERE id = ?")
                .param(id)
                .update();

        Reply reply = get("/api/v1/law", OPERATOR);
        assertThat(reply.at("/holds")).isEqualTo("false");
        assertThat(reply.at("/lanes/0/torn")).isEqualTo("1");
        assertThat(reply.at("/total/receipts")).isEqualTo("1");
        assertThat(reply.at("/total/difference")).isEqualTo("0");
        assertThat(reply.at("/total/holds")).isEqualTo("false");
    }

    @Test
    void the_days_figures_are_todays_where_no_date_is_given() {
        row().in(State.DELIVERED);

        Reply reply = get("/api/v1/reports/daily", OPERATOR);

        assertThat(reply.at("/date")).isEqualTo("2025-07-01");
        assertThat(reply.at("/dossiers/received")).isEqualTo("1");
        assertThat(reply.at("/dossiers/synchronised/direct")).isEqualTo("1");
        assertThat(reply.at("/messages/delivered")).isEqualTo("1");
        assertThat(reply.json().at("/byHour")).hasSize(24);
        assertThat(reply.at("/lawHolds")).isEqualTo("true");
        assertThat(get("/api/v1/reports/daily?date=2025-07-02", OPERATOR).at("/dossiers/received"))
                .isEqualTo("0");
    }

    @Test
    void nothing_is_shown_while_the_database_is_away() {
        database.away(true);

        assertThat(get("/api/v1/law", OPERATOR).status()).isEqualTo(503);
        assertThat(get("/api/v1/reports/daily", OPERATOR).status()).isEqualTo(503);
    }
}
