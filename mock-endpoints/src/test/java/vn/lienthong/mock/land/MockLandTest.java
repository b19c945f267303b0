package vn.lienthong.mock.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mock.SettableClock;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.WireListener;

class MockLandTest {
    private static final String CODE = "H42.14.5-260701-0007";

    private final SettableClock clock = new SettableClock();
    private final MockLand vbdlis =
            MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS).clock(clock));
    private final MockLand ilis =
            MockLand.start(LandOptions.onFreePorts(LandSystem.ILIS).clock(clock).tokenLifetime(Duration.ofHours(1)));

    @AfterEach
    void close() {
        vbdlis.close();
        ilis.close();
    }

    @Test
    void a_dossier_is_taken_once_and_the_second_time_it_is_said_to_be_there() {
        LandDeskCaller desk = LandDeskCaller.of(vbdlis);

        assertThat(desk.receive(CODE).path("data").asInt()).isEqualTo(1);
        JsonNode again = desk.receive(CODE);

        assertThat(again.path("data").asInt()).isZero();
        assertThat(again.at("/status/success").asBoolean()).isFalse();
        assertThat(again.at("/status/message").asText()).contains("đã tồn tại");
        assertThat(vbdlis.books().summary().dossiers()).isEqualTo(1);
        assertThat(vbdlis.books().summary().repeatedDossiers()).isEqualTo(1);
        assertThat(vbdlis.books()
                        .dossier(CODE)
                        .orElseThrow()
                        .body()
                        .at("/DanhSachGiayToDinhKem/0/TapTin/size")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void steps_need_their_dossier() {
        LandDeskCaller desk = LandDeskCaller.of(vbdlis);

        assertThat(desk.handedOver(CODE).at("/status/message").asText()).isEqualTo("Hồ sơ không tồn tại");
        desk.receive(CODE);
        assertThat(desk.handedOver(CODE).path("data").asInt()).isEqualTo(1);
        desk.handedOver(CODE);

        assertThat(vbdlis.books().dossier(CODE).orElseThrow().steps("capnhattrangthaitraketquahoso"))
                .hasSize(2);
        assertThat(vbdlis.books().summary().steps()).isEqualTo(1);
        assertThat(vbdlis.books().summary().repeatedSteps()).isEqualTo(1);
        assertThat(vbdlis.books().summary().stepsOfNobody()).isEqualTo(1);
    }

    @Test
    void ilis_lets_nobody_in_without_a_token_and_a_token_ends() {
        assertThat(LandDeskCaller.of(ilis).status(CODE)).isEqualTo(401);
        assertThat(LandDeskCaller.login(ilis, "wrong")).isEmpty();
        LandDeskCaller desk = LandDeskCaller.of(
                ilis, LandDeskCaller.login(ilis, "synthetic-only").orElseThrow());

        assertThat(desk.receive(CODE).path("data").asInt()).isEqualTo(1);
        clock.advance(Duration.ofHours(1));

        assertThat(desk.status(CODE)).isEqualTo(401);
        assertThat(ilis.books().summary().loginsRefused()).isEqualTo(1);
        assertThat(ilis.books().summary().tokensRefused()).isEqualTo(2);
    }

    @Test
    void codes_are_numbers_for_the_one_and_texts_for_the_other() {
        LandDeskCaller toIlis = LandDeskCaller.of(
                ilis, LandDeskCaller.login(ilis, "synthetic-only").orElseThrow());

        assertThat(toIlis.post("tiepnhan", LandDeskCaller.dossier(LandSystem.VBDLIS, CODE))
                        .at("/status/message")
                        .asText())
                .contains("/XaId");
        assertThat(LandDeskCaller.of(vbdlis)
                        .post("tiepnhan", LandDeskCaller.dossier(LandSystem.ILIS, CODE))
                        .at("/status/message")
                        .asText())
                .contains("/XaId");
        assertThat(ilis.books().judgements()).singleElement().satisfies(it -> assertThat(it.reasons())
                .anyMatch(reason -> reason.startsWith("/TinhId")));
    }

    @Test
    void whatever_breaks_the_contract_is_refused_with_where_and_why() {
        LandDeskCaller desk = LandDeskCaller.of(vbdlis);
        ObjectNode body = LandDeskCaller.dossier(LandSystem.VBDLIS, CODE);
        body.remove("NguoiTiepNhan");
        body.put("NgayTiepNhan", "01/07/2026").put("MaXa", "14620");
        ((ObjectNode) body.at("/DanhSachGiayToDinhKem/0/TapTin")).put("data", "!");

        desk.post("tiepnhan", body);

        assertThat(vbdlis.books().judgements().get(0).reasons())
                .extracting(reason -> reason.substring(0, reason.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "/NguoiTiepNhan", "/NgayTiepNhan", "/MaXa", "/DanhSachGiayToDinhKem/0/TapTin/data");
    }

    @Test
    void an_answer_lost_hides_what_was_taken_and_a_refusal_comes_on_demand() {
        LandDeskCaller desk = LandDeskCaller.of(vbdlis);
        vbdlis.faults()
                .add(LineFault.answerLost().onOperation("tiepnhan").onCode(CODE).times(1));
        vbdlis.refusals().add(new LandRefusals.Refusal("H42.14.5-260701-0008", "Sai quy trình"));

        assertThat(desk.status(CODE)).isZero();
        assertThat(vbdlis.books().dossier(CODE)).isPresent();
        assertThat(desk.receive("H42.14.5-260701-0008").at("/status/message").asText())
                .isEqualTo("Sai quy trình");
    }

    @Test
    void links_lead_to_files_and_elsewhere() {
        String link = vbdlis.files().put("gcn.pdf", "application/pdf", "%PDF-1.4");
        String away = vbdlis.files().redirect("away.pdf", "http://127.0.0.1:1/x");

        assertThat(LandDeskCaller.get(vbdlis, link).body()).isEqualTo("%PDF-1.4");
        assertThat(LandDeskCaller.get(vbdlis, away).statusCode()).isEqualTo(302);
        assertThat(LandDeskCaller.get(vbdlis, "/tep/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(LandSystem.class)
    void each_of_the_nine_calls_reaches_the_desk_with_the_secret_where_the_system_has_it(LandSystem system) {
        List<String> heard = new ArrayList<>();
        try (WireListener desk = WireListener.open("127.0.0.1", 0, 10, call -> {
            heard.add(call.path() + call.query("CodeGet").map(it -> "?" + it).orElse(""));
            return Answer.json(200, "{\"Result\":1,\"Message\":\"ok\"}");
        })) {
            MockLand land = system == LandSystem.VBDLIS ? vbdlis : ilis;
            LandCaller caller = land.calls(URI.create("http://localhost:" + desk.port() + "/VBDLIS"));
            for (String operation : LandNews.OPERATIONS) {
                ToldLand told = caller.call(operation, LandNews.of(system, operation, CODE, Instant.EPOCH));
                assertThat(told).isEqualTo(new ToldLand(200, 1, "ok"));
            }
            caller.withSecret("forged").call("ChuyenHoSo", LandNews.of(system, "ChuyenHoSo", CODE, Instant.EPOCH));
        }
        String place = system == LandSystem.VBDLIS ? "/" : "?";
        assertThat(heard).hasSize(10).startsWith("/VBDLIS/ChuyenHoSo" + place + "synthetic-land-secret");
        assertThat(heard.get(9)).endsWith("forged");
    }

    @Test
    void a_tax_file_holds_many_dossiers_in_base64() throws IOException {
        ObjectNode message = new TaxFile().row(CODE, "1").row("sai", "x").message("khoa");

        String xml = new String(message.at("/Data/FileThongBaoThue").binaryValue(), StandardCharsets.UTF_8);
        assertThat(xml).contains("<MA_HSO>" + CODE + "</MA_HSO>", "<MA_HSO>sai</MA_HSO>");
        assertThat(TaxFile.voucher("khoa", CODE, 5)
                        .at("/Data/ThongTinThanhToan/SoTien")
                        .asLong())
                .isEqualTo(5);
    }
}
