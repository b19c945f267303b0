package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.routes.message.State;

class SearchDeskTest extends RunningApi {

    private static final String SEARCH = "/api/v1/messages/search";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"dossier\": \"H42.14.5-250701-0001\"}; 1",
                "{\"dossier\": \"H42.14*\"}; 2",
                "{\"reference\": \"phieu-2\"}; 1",
                "{\"states\": [\"PARKED\", \"MANUAL\"]}; 1",
                "{\"causes\": [\"REFUSED\"]}; 1",
                "{\"fingerprint\": \"f-5\"}; 1",
                "{\"lane\": \"NPSP\"}; 3",
                "{\"lane\": \"LAND\"}; 0",
                "{\"kind\": \"EVENT\"}; 1",
                "{\"procedure\": \"1.001193\"}; 2",
                "{\"unit\": \"14620\"}; 1",
                "{\"origin\": \"mot-cua-cu\"}; 1",
                "{\"channel\": \"DIRECT\"}; 2",
                "{\"receivedFrom\": \"2025-07-01T02:00:00Z\"}; 1",
                "{\"receivedTo\": \"2025-07-01T09:00:00+07:00\"}; 2",
                "{\"changedFrom\": \"2025-07-01T02:30:30Z\"}; 1",
                "{\"changedTo\": \"2025-07-01T01:00:30Z\"}; 1",
                "{\"waitingLongerThan\": \"PT1H\"}; 1",
                "{\"waitingLongerThan\": \"PT3H\"}; 0",
                "{}; 3",
                "{\"procedure\": \"1.001193\", \"states\": [\"WAITING\"], \"channel\": \"DIRECT\"}; 1"
            })
    void each_filter_finds_what_it_asks_for(String body, int found) {
        row().of("H42.14.5-250701-0001")
                .receivedAt("2025-07-01T01:00:00Z")
                .reference("phieu-1")
                .about("1.001193", "14620")
                .in(State.WAITING);
        row().of("H42.14.5-250701-0002")
                .receivedAt("2025-07-01T01:30:00Z")
                .reference("phieu-2")
                .about("1.001193", "14359")
                .in(State.DELIVERED);
        row().of("H42.15.1-250701-0001")
                .receivedAt("2025-07-01T02:30:00Z")
                .from("mot-cua-cu")
                .event()
                .parked("REFUSED", "-5", "sai", "f-5");

        assertThat(search(body, OPERATOR).json().at("/messages")).hasSize(found);
        assertThat(search(body.replace("}", body.equals("{}") ? "\"count\": true}" : ", \"count\": true}"), OPERATOR)
                        .at("/count"))
                .isEqualTo(String.valueOf(found));
    }

    @Test
    void pages_go_both_ways_and_stay_whole_while_messages_come() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(0, received(i / 2).toString());
        }
        Reply first = search("{\"size\": 3}", OPERATOR);
        received(9);

        Reply second = search("{\"size\": 3, \"after\": \"%s\"}".formatted(first.at("/next")), OPERATOR);
        Reply third = search("{\"size\": 3, \"after\": \"%s\"}".formatted(second.at("/next")), OPERATOR);
        Reply back = search("{\"size\": 3, \"before\": \"%s\"}".formatted(third.at("/previous")), OPERATOR);
        Reply front = search("{\"size\": 3, \"before\": \"%s\"}".formatted(back.at("/previous")), OPERATOR);

        List<String> all = new ArrayList<>();
        List.of(first, second, third)
                .forEach(it -> all.addAll(it.json().at("/messages").findValuesAsText("id")));
        assertThat(all).containsExactlyInAnyOrderElementsOf(ids).doesNotHaveDuplicates();
        assertThat(first.json().has("previous")).isFalse();
        assertThat(third.json().has("next")).isFalse();
        assertThat(back.json().at("/messages")).isEqualTo(second.json().at("/messages"));
        assertThat(front.json().at("/messages")).isEqualTo(first.json().at("/messages"));
        assertThat(front.json().has("previous")).isTrue();
    }

    @Test
    void an_origin_finds_its_own_messages_whatever_it_asks_for() {
        row().of("H42.14.5-250701-0001").from("mot-cua").in(State.WAITING);
        row().of("H42.14.5-250701-0002").from("mot-cua-cu").in(State.WAITING);

        assertThat(search("{}", ORIGIN).json().at("/messages")).hasSize(1);
        assertThat(search("{\"origin\": \"mot-cua-cu\"}", ORIGIN).json().at("/messages"))
                .isEmpty();
        assertThat(search("{\"dossier\": \"H42.14.5-250701-0002\"}", ORIGIN)
                        .json()
                        .at("/messages"))
                .isEmpty();
        assertThat(post(SEARCH + "/figures", ORIGIN, "{}").at("/total")).isEqualTo("1");
        assertThat(search("{}", VIEWER).json().at("/messages")).hasSize(2);
        assertThat(search("{}", NOBODY).status()).isEqualTo(401);
    }

    @Test
    void figures_of_a_search_are_by_state_cause_and_hour() {
        row().of("H42-250701-0001").receivedAt("2025-07-01T01:10:00Z").in(State.WAITING);
        row().of("H42-250701-0002").receivedAt("2025-07-01T01:50:00Z").parked("REFUSED", "-5", "sai", "f-5");
        row().of("H42-250701-0003").receivedAt("2025-07-01T02:10:00Z").parked("POISON", "", "lỗi", "f-6");

        Reply reply = post(SEARCH + "/figures", OPERATOR, "{\"dossier\": \"H42-*\"}");

        assertThat(reply.at("/total")).isEqualTo("3");
        assertThat(reply.at("/states/PARKED")).isEqualTo("2");
        assertThat(reply.at("/causes/REFUSED")).isEqualTo("1");
        assertThat(reply.at("/hours/0/from")).isEqualTo("2025-07-01T02:00:00Z");
        assertThat(reply.at("/hours/1/received")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"states\": [\"GONE\"]}",
                "{\"states\": [1]}",
                "{\"nguoi\": \"x\"}",
                "{\"size\": 0}",
                "{\"size\": 201}",
                "{\"after\": \"không phải\"}",
                "{\"after\": \"AAAA\"}",
                "{\"lane\": \"NPSP\", \"lane\": \"LAND\"}",
                "{\"receivedFrom\": \"hôm qua\"}"
            })
    void what_is_no_search_is_refused_and_its_place_is_named(String body) {
        Reply reply = search(body, OPERATOR);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detail")).contains("tìm kiếm");
    }

    @Test
    void a_refused_search_names_the_field_and_not_what_stood_there() {
        Reply reply = search("{\"receivedFrom\": \"không rõ 001234567890\"}", OPERATOR);

        assertThat(reply.at("/detailEn")).contains("receivedFrom");
        assertThat(reply.body()).doesNotContain("001234567890");
    }

    private Reply search(String body, String key) {
        return post(SEARCH, key, body);
    }

    private UUID received(int minute) {
        return row().receivedAt("2025-07-01T01:0" + minute + ":00Z").in(State.WAITING);
    }
}
