package vn.lienthong.mock.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;
import vn.lienthong.mock.line.LineFault;

class MockHubTest {
    private static final String CODE = "G22.99.01-260315-0001";

    private final SettableClock clock = new SettableClock();
    private final MockHub hub =
            MockHub.start(HubOptions.onFreePorts().clock(clock).tokenLifetime(Duration.ofDays(30)));
    private final HubCaller province = HubCaller.loggedIn(hub);

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void a_dossier_waits_in_the_list_until_it_is_acknowledged() {
        hub.hand(1, 1);

        JsonNode list = province.get("/api/lienthongdvclt/hosolienthong").path("data");
        assertThat(list).hasSize(2);
        assertThat(list.path(0).path("maDonVi").asInt()).isEqualTo(14329);
        JsonNode detail = province.get("/api/lienthongdvclt/hosolienthong/"
                        + list.path(0).path("id").asText())
                .path("data");
        assertThat(detail.path("maHoSo").asText()).isEqualTo(CODE);
        assertThat(HubCaller.read(detail.path("data").asText()).path("data").asText())
                .contains("<hoTich>")
                .contains("<cuTru>");
        assertThat(detail.path("fileDinhKem")).hasSize(2);

        assertThat(province.acknowledge(CODE).toString()).containsIgnoringCase("cập nhật thành công");
        assertThat(province.get("/api/lienthongdvclt/hosolienthong").path("data"))
                .hasSize(1);
        assertThat(hub.books().summary().acknowledgements()).isEqualTo(1);
    }

    @Test
    void a_result_needs_one_three_and_seven_before_it() {
        hub.hand(1, 0);

        JsonNode early = province.report(CODE, 4);
        assertThat(early.path("status").asInt()).isEqualTo(400);
        assertThat(early.at("/errors/soHoSoLT/0").asText()).contains("[1, 3, 7]");
        province.report(CODE, 1);
        province.report(CODE, 7);
        assertThat(province.report(CODE, 4).at("/errors/soHoSoLT/0").asText()).contains("[3]");
        province.report(CODE, 3);
        assertThat(province.report(CODE, 4).path("status").asInt()).isEqualTo(200);

        assertThat(hub.books().summary().resultsTooEarly()).isEqualTo(2);
        assertThat(hub.books().summary().outOfOrder()).isEqualTo(1);
        assertThat(hub.books().judgements()).isEmpty();
    }

    @Test
    void what_is_done_already_is_said_to_be_done() {
        hub.hand(2, 0);
        reportUpTo(CODE, 4);

        assertThat(sentence(province.report(CODE, 4))).isEqualTo("Hồ sơ đã có kết quả");
        province.report(CODE, 5);
        assertThat(sentence(province.report(CODE, 5))).isEqualTo("Hồ sơ đã trả kết quả cho công dân");
        String second = "G22.99.01-260315-0002";
        province.report(second, 6);
        assertThat(sentence(province.report(second, 1))).isEqualTo("Hồ sơ đã bị từ chối");
        assertThat(sentence(province.report("G22.99.01-260315-0099", 1))).contains("không tồn tại");
        assertThat(hub.books().summary().reportsAfterTheEnd()).isEqualTo(3);
    }

    @Test
    void the_same_status_again_takes_effect_once() {
        hub.hand(1, 0);
        province.report(CODE, 1);

        assertThat(province.report(CODE, 1).path("status").asInt()).isEqualTo(200);

        assertThat(hub.books().dossier(CODE).orElseThrow().reports()).hasSize(1);
        assertThat(hub.books().summary().repeatedReports()).isEqualTo(1);
    }

    @Test
    void the_other_agencies_go_on_by_themselves_one_after_the_other() {
        hub.hand(1, 0);
        assertThat(states()).containsExactly(0, 0, 0);
        reportUpTo(CODE, 4);

        assertThat(states()).containsExactly(4, 3, 0);
        clock.advance(Duration.ofDays(1));
        assertThat(states()).containsExactly(4, 4, 3);
        clock.advance(Duration.ofDays(1));
        assertThat(states()).containsExactly(4, 4, 4);
    }

    @Test
    void an_agency_that_is_silent_holds_up_the_next_until_it_speaks_again() {
        hub.hand(1, 0);
        HubSwitches.Active silence = hub.switches().add(HubSwitch.silent(Leg.RESIDENCE));
        reportUpTo(CODE, 4);
        clock.advance(Duration.ofDays(10));
        assertThat(states()).containsExactly(4, 3, 0);

        hub.switches().remove(silence.id());

        assertThat(states()).containsExactly(4, 4, 3);
        clock.advance(Duration.ofDays(1));
        assertThat(states()).containsExactly(4, 4, 4);
    }

    @Test
    void an_agency_may_refuse() {
        hub.hand(1, 0);
        hub.switches().add(HubSwitch.refuses(Leg.INSURANCE, "Đã có thẻ").onDossier(CODE));
        reportUpTo(CODE, 4);

        clock.advance(Duration.ofDays(2));

        assertThat(states()).containsExactly(4, 4, 6);
    }

    @Test
    void a_report_that_breaks_the_contract_is_named_in_every_place() {
        hub.hand(1, 0);
        ObjectNode report = HubCaller.reportOf(CODE, 4);
        report.put("coQuanXuLy", 6).put("thoiGianThucHien", "2026-03-15").put("extra", "x");

        assertThat(province.reportBody(report).path("status").asInt()).isEqualTo(400);

        assertThat(hub.books().judgements().get(0).reasons()).hasSize(3);
        ObjectNode nested = HubCaller.reportOf(CODE, 4);
        nested.put("ketQuaXuLy", "{\"nksNoiSinh\":{\"maXa\":\"14329\"}}");
        province.reportBody(nested);
        assertThat(hub.books().judgements().get(1).reasons())
                .containsExactly(
                        "/ketQuaXuLy/nksNoiSinh: must be flat: addresses are plain text here",
                        "/ketQuaXuLy/maGiayToKetQua: is missing; usually KQ.G15.000031");
    }

    @Test
    void a_supplement_needs_a_deadline() {
        hub.hand(1, 0);

        province.report(CODE, 2);

        assertThat(hub.books().judgements().get(0).reasons())
                .singleElement()
                .asString()
                .startsWith("/hanBoSungHoSo");
    }

    @Test
    void tokens_expire_and_the_line_fails_like_that_of_others() {
        assertThat(HubCaller.login(hub, "wrong").statusCode()).isEqualTo(401);
        hub.faults().add(LineFault.down().times(1));
        assertThat(province.status("/api/lienthongdvclt/hosolienthong")).isEqualTo(503);
        assertThat(province.status("/api/lienthongdvclt/hosolienthong")).isEqualTo(200);
        clock.advance(Duration.ofDays(30));
        assertThat(province.status("/api/lienthongdvclt/hosolienthong")).isEqualTo(401);
        assertThat(hub.books().summary().tokensRefused()).isEqualTo(1);
    }

    @Test
    void switches_and_books_read_the_same_from_another_process() {
        HubAdmin there = HubAdmin.at(hub.adminUrl());
        there.hand(2, LocalDate.of(2025, 6, 17));
        String id = there.add(HubSwitch.silent(Leg.INSURANCE)).id();
        reportUpTo("G22.99.01-250701-0001", 4);

        assertThat(there.dossiers()).isEqualTo(hub.books().dossiers()).hasSize(2);
        assertThat(there.dossiers().get(0).reports()).hasSize(4);
        assertThat(there.summary()).isEqualTo(hub.books().summary());
        assertThat(there.judgements()).isEmpty();
        assertThat(there.switches()).isEqualTo(hub.switches().list()).hasSize(1);
        assertThat(there.removeSwitch(id)).isTrue();
        assertThat(there.removeSwitch(id)).isFalse();
    }

    private void reportUpTo(String code, int last) {
        for (int status : List.of(1, 3, 7, last)) {
            assertThat(province.report(code, status).path("status").asInt()).isEqualTo(200);
        }
    }

    private List<Integer> states() {
        return province.get("/api/lienthongdvclt/tracuuhoso/" + CODE)
                .at("/data/coQuan")
                .valueStream()
                .map(leg -> leg.path("trangThai").asInt())
                .toList();
    }

    private static String sentence(JsonNode answer) {
        return answer.at("/errors/soHoSoLT/0").asText();
    }
}
