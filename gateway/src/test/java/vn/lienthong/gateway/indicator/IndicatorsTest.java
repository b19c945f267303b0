package vn.lienthong.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.routes.message.State;

/** The indicators, from dossiers that came in at the door. */
class IndicatorsTest extends RunningApi {

    private static final String JULY = "/api/v1/reports/indicators/2025-07";
    private static final Instant MORNING = Instant.parse("2025-07-01T01:00:00Z");
    private static final String TIME = "\"2025-07-0%dT09:00:00+07:00\"";
    private static final String RESULT = """
            [{"id": "kq-1", "name": "Giấy khai sinh của Nguyễn Thị Thử Nghiệm", "componentCode": null,
              "url": "https://tep.example.vn/kq", "resultCode": %s}]""";

    @Test
    void each_figure_says_how_it_is_computed_and_opens_as_the_dossiers_behind_it() {
        accepted(dossier(1)
                .status("FINISHED")
                .with("finishedAt", time(2))
                .with("results", RESULT.formatted("\"KQ.G15.000031\"")));
        accepted(dossier(2)
                .online()
                .status("RETURNED")
                .with("finishedAt", time(5))
                .with("results", RESULT.formatted("null")));
        accepted(dossier(3).status("PROCESSING"));
        jdbc.sql("UPDATE subject SET there = true WHERE subject LIKE '%0001'").update();

        Reply july = get(JULY, VIEWER);

        assertThat(figure(july, "SYNCHRONISED")).isEqualTo("1 of 3, 33.3");
        assertThat(figure(july, "IN_TIME")).isEqualTo("1 of 2, 50.0");
        assertThat(figure(july, "ONLINE")).isEqualTo("1 of 3, 33.3");
        assertThat(figure(july, "DIGITISED")).isEqualTo("3 of 3, 100.0");
        assertThat(figure(july, "ELECTRONIC_RESULT")).isEqualTo("1 of 2, 50.0");
        assertThat(figure(july, "POPULATION_DATA")).isEqualTo("3 of 3, 100.0");
        assertThat(figure(july, "PAID_ONLINE")).isEqualTo("0 of 0, ");
        assertThat(july.at("/indicators/2/formula/vi")).contains("÷");
        assertThat(july.at("/indicators/2/elsewhere/en")).contains("progress rows");
        Reply late = get(JULY + "/IN_TIME?side=REST", VIEWER);
        assertThat(late.json().at("/dossiers").findValuesAsText("dossier")).containsExactly("H42.14.5-250701-0002");
        assertThat(late.at("/dossiers/0/timeliness")).isEqualTo("LATE");
        assertThat(get(late.at("/dossiers/0/history"), VIEWER).status()).isEqualTo(200);
        assertThat(get(JULY + "/IN_TIME?side=OUTSIDE", VIEWER)
                        .json()
                        .at("/dossiers")
                        .findValuesAsText("dossier"))
                .containsExactly("H42.14.5-250701-0003");
        assertThat(july.body() + late.body()).doesNotContain("Thử Nghiệm", "000000000017");
        assertThat(get(JULY, ORIGIN).status()).isEqualTo(403);
        assertThat(get(JULY + "/NOTHING", VIEWER).status()).isEqualTo(400);
    }

    @Test
    void a_newer_state_counts_in_place_of_the_older_and_one_that_is_withdrawn_gives_it_back() {
        accepted(dossier(1));
        assertThat(figure(get(JULY, VIEWER), "IN_TIME")).isEqualTo("0 of 0, ");

        Reply ended = accepted(dossier(1).status("FINISHED").with("finishedAt", time(2)));
        assertThat(figure(get(JULY, VIEWER), "IN_TIME")).isEqualTo("1 of 1, 100.0");

        String cancel = "/api/v1/messages/" + ended.at("/id") + "/cancel";
        assertThat(post(cancel, OPERATOR, "{\"reason\": \"gửi nhầm\"}").status())
                .isEqualTo(202);
        assertThat(figure(get(JULY, VIEWER), "IN_TIME")).isEqualTo("0 of 0, ");
        assertThat(get(JULY, VIEWER).at("/dossiers")).isEqualTo("1");
    }

    @Test
    void what_is_overdue_becomes_so_with_the_time_and_supplements_stop_the_clock() {
        accepted(dossier(1).status("PROCESSING"));
        accepted(dossier(2).status("SUPPLEMENT_REQUESTED").with("supplements", "[{\"requestedAt\": " + time(2) + "}]"));
        assertThat(figure(get(JULY, VIEWER), "IN_TIME")).isEqualTo("1 of 1, 100.0");

        clock.advance(Duration.ofDays(5));

        assertThat(figure(get(JULY, VIEWER), "IN_TIME")).isEqualTo("1 of 2, 50.0");
        assertThat(get(JULY + "/IN_TIME?side=REST", VIEWER).at("/dossiers/0/timeliness"))
                .isEqualTo("OVERDUE");
    }

    @Test
    void the_lists_come_page_by_page_and_units_and_days_are_apart() {
        for (int n = 1; n <= 5; n++) {
            accepted(dossier(n));
        }
        accepted(dossier(6).handledBy("14623"));
        accepted(SyntheticDossier.of("H42.14.5-250630-0001", MORNING.minus(Duration.ofDays(1))));

        Reply page = get(JULY + "/ONLINE?size=4&unit=14620", VIEWER);
        assertThat(page.json().at("/dossiers")).hasSize(4);
        Reply rest = get(page.at("/next"), VIEWER);
        assertThat(rest.json().at("/dossiers").findValuesAsText("dossier")).containsExactly("H42.14.5-250701-0005");
        assertThat(rest.json().has("next")).isFalse();
        assertThat(get(JULY + "?unit=14623", VIEWER).at("/dossiers")).isEqualTo("1");
        Reply paperDay = get("/api/v1/reports/indicators/2025-06-30", VIEWER);
        assertThat(paperDay.at("/dossiers")).isEqualTo("1");
        assertThat(figure(paperDay, "SAME_DAY")).isEqualTo("0 of 1, 0.0");
        assertThat(figure(get(JULY, VIEWER), "SAME_DAY")).isEqualTo("6 of 6, 100.0");
        assertThat(get(JULY + "/ONLINE?size=0", VIEWER).status()).isEqualTo(400);
    }

    @Test
    void what_cannot_be_read_is_said_and_left_out_and_what_was_taken_before_stays() {
        accepted(dossier(1));
        assertThat(get(JULY, VIEWER).at("/dossiers")).isEqualTo("1");
        row().of("H42.14.5-250701-0009").about("1.001", "14620").in(State.DELIVERED);
        jdbc.sql("INSERT INTO payload (message, body) SELECT id, '\\x00' FROM message WHERE subject LIKE '%0009'")
                .update();
        jdbc.sql("UPDATE payload SET body = '\\x00'").update();

        Reply july = get(JULY, VIEWER);

        assertThat(july.at("/dossiers")).isEqualTo("1");
        assertThat(july.at("/unreadable")).isEqualTo("1");
        assertThat(get(JULY + "/report.csv", VIEWER).body()).contains("1 hồ sơ không tính được");
    }

    @Test
    void they_are_taken_along_as_files_and_read_on_pages() {
        accepted(dossier(1).status("FINISHED").with("finishedAt", time(2)));

        assertThat(get(JULY + "/report.csv?lang=EN", VIEWER).body())
                .contains("\"In time\",\"1\",\"1\",\"100.0\",\"0\"", "Indicators of Decision 766");
        assertThat(get(JULY + "/report.pdf", VIEWER).body()).startsWith("%PDF-");
        assertThat(get(JULY + "/report.xlsx", VIEWER).body()).startsWith("PK");
        assertThat(get("/api/v1/audit?act=indicator.take", APPROVER).json().at("/entries"))
                .hasSize(3);
        assertThat(get("/console/indicators", VIEWER).body())
                .contains("Giải quyết đúng hạn", "/console/indicators/2025-07/IN_TIME?side=NUMERATOR");
        assertThat(get("/console/indicators/2025-07/IN_TIME?side=NUMERATOR", VIEWER)
                        .body())
                .contains("H42.14.5-250701-0001", "xong đúng hạn", "/dossier\"");
    }

    private static SyntheticDossier dossier(int n) {
        return SyntheticDossier.of("H42.14.5-250701-%04d".formatted(n), MORNING.plusSeconds(n));
    }

    private Reply accepted(SyntheticDossier dossier) {
        Reply reply = post("/api/v1/dossiers", ORIGIN, new String(dossier.json(), StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        return reply;
    }

    private static String time(int day) {
        return TIME.formatted(day);
    }

    private static String figure(Reply report, String indicator) {
        List<JsonNode> found = StreamSupport.stream(
                        report.json().at("/indicators").spliterator(), false)
                .filter(it -> it.path("indicator").asText().equals(indicator))
                .toList();
        assertThat(found).hasSize(1);
        JsonNode it = found.get(0);
        return it.path("numerator") + " of " + it.path("denominator") + ", "
                + it.path("percent").asText("");
    }
}
