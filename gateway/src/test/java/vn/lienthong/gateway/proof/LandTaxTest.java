package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.land.TaxFile;
import vn.lienthong.mock.land.ToldLand;

/** What the tax authority sends of land dossiers: good rows reach the province once, the others wait for a person. */
class LandTaxTest {

    private static final String SECRET = "synthetic-tax-secret-01";
    private static final String NOTICES = "ImportThongBaoThueFromDVCQG";
    private static final String VOUCHER = "ImportChungTuThueFromDVCQG";
    private static final String REASON = "{\"reason\":\"đã hỏi cơ quan thuế\"}";

    @TempDir
    static Path data;

    private static LandInStage stage;

    @BeforeAll
    static void start() {
        stage = new LandInStage(data, "lienthong.tax-desk.enabled=true", "lienthong.tax-desk.secret=" + SECRET);
    }

    @AfterEach
    void nothingIsLost() {
        stage.nothingIsLostAndNoContractBroken();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void of_one_file_good_rows_go_on_and_bad_rows_wait_with_their_findings() {
        String one = known();
        String other = known();
        String unknown = stage.newCode();
        String unfit = known();
        ObjectNode file = new TaxFile()
                .row(one, "1250000")
                .row(unknown, "10")
                .row(unfit, "một triệu")
                .row(other, "75000.00")
                .message(SECRET);

        ToldLand told = sent(NOTICES, file);

        assertThat(told.status()).isEqualTo(201);
        assertThat(told.message()).contains("2 dòng đã báo", "2 dòng giữ lại");
        stage.until(() -> assertThat(stage.told(one, "TAX")).hasSize(1));
        stage.until(() -> assertThat(stage.told(other, "TAX")).hasSize(1));
        JsonNode line = stage.told(one, "TAX").get(0).at("/tax/lines/0");
        assertThat(line.at("/amount").asLong()).isEqualTo(1_250_000);
        assertThat(line.at("/decidedOn").asText()).isEqualTo("2026-07-01");
        assertThat(row(unknown).at("/findings/0/rule").asText()).isEqualTo("dossier.unknown");
        assertThat(row(unfit).at("/findings/0/pointer").asText()).isEqualTo("/ROW_LIST/2/LIST/0/SO_TIEN");
        assertThat(act(unfit, "release").status()).isEqualTo(409);
        assertThat(act(unfit, "dismiss").at("/state")).isEqualTo("DISMISSED");
    }

    @Test
    void a_row_is_released_once_its_dossier_is_there() {
        String code = stage.newCode();
        sent(NOTICES, new TaxFile().row(code, "20000").message(SECRET));
        assertThat(act(code, "release").status()).isEqualTo(409);
        stage.toLand(code);

        assertThat(act(code, "release").at("/state")).isEqualTo("RELEASED");

        stage.until(() -> assertThat(stage.told(code, "TAX")).hasSize(1));
        assertThat(act(code, "release").status()).isEqualTo(409);
        assertThat(stage.audit("tax.row.release").findValuesAsText("object"))
                .contains(row(code).at("/id").asText());
    }

    @Test
    void on_the_console_a_row_that_waits_is_seen_with_its_reason_and_goes_on() {
        String code = stage.newCode();
        sent(NOTICES, new TaxFile().row(code, "20000").message(SECRET));
        ConsoleForms console = new ConsoleForms(stage.gateway);
        String path = "/console/work/tax-rows/" + row(code).at("/id").asText();
        assertThat(console.page(RunningGateway.OPERATOR_KEY, "/console/work").body())
                .contains(code, path + "/release");
        Map<String, String> reason = Map.of("reason", "đã có hồ sơ");
        assertThat(console.page(RunningGateway.OPERATOR_KEY, path + "/reveal").body())
                .contains("Hiện nội dung dòng này?");
        assertThat(console.sent(RunningGateway.OPERATOR_KEY, path + "/reveal", reason)
                        .body())
                .contains("20.000 đ");
        assertThat(stage.audit("tax.row.reveal").findValuesAsText("object"))
                .contains(row(code).at("/id").asText());
        assertThat(console.sent(RunningGateway.OPERATOR_KEY, path + "/release", reason)
                        .body())
                .contains("Tỉnh vẫn chưa có hồ sơ của dòng này");
        stage.toLand(code);
        assertThat(console.sent(RunningGateway.OPERATOR_KEY, path + "/release", reason)
                        .body())
                .contains("Đã cho đi tiếp");
        assertThat(row(code).at("/state").asText()).isEqualTo("RELEASED");
    }

    @Test
    void the_same_file_again_and_the_same_row_in_another_do_nothing_twice() {
        String code = known();
        ObjectNode file = new TaxFile().row(code, "30000").message(SECRET);
        sent(NOTICES, file);

        ToldLand again = sent(NOTICES, file);
        ToldLand inAnother = sent(
                NOTICES,
                new TaxFile().row(code, "30000").row(stage.newCode(), "1").message(SECRET));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.message()).contains("từ trước");
        assertThat(inAnother.message()).contains("1 dòng đã có");
        assertThat(rows(code)).extracting(it -> it.at("/state").asText()).containsExactlyInAnyOrder("TOLD", "SAME");
        stage.until(() -> assertThat(stage.told(code, "TAX")).hasSize(1));
    }

    @Test
    void a_decision_changes_where_the_file_says_that_it_updates_and_waits_where_it_does_not() {
        String code = known();
        sent(NOTICES, new TaxFile().row(code, "40000").message(SECRET));

        sent(NOTICES, new TaxFile().row(code, "41000").message(SECRET));
        assertThat(row(code).at("/findings/0/rule").asText()).isEqualTo("decision.changed");
        sent(NOTICES, new TaxFile().row(code, "42000").message(SECRET).put("IsUpdating", true));

        stage.until(() -> assertThat(stage.told(code, "TAX")).hasSize(2));
        JsonNode newest = stage.told(code, "TAX").get(1);
        assertThat(newest.at("/tax/updating").asBoolean()).isTrue();
        assertThat(newest.at("/tax/lines/0/amount").asLong()).isEqualTo(42_000);
    }

    @Test
    void a_voucher_is_told_and_one_of_a_dossier_that_is_not_there_waits() {
        String code = known();
        String unknown = stage.newCode();

        assertThat(sent(VOUCHER, TaxFile.voucher(SECRET, code, 1_250_000)).status())
                .isEqualTo(201);
        assertThat(sent(VOUCHER, TaxFile.voucher(SECRET, unknown, 7)).status()).isEqualTo(201);

        stage.until(() -> assertThat(stage.told(code, "TAX")).hasSize(1));
        JsonNode voucher = stage.told(code, "TAX").get(0).at("/tax/voucher");
        assertThat(voucher.at("/paid").asBoolean()).isTrue();
        assertThat(voucher.at("/at").asText()).isEqualTo("2026-07-01T08:30:00+07:00");
        JsonNode waits = row(unknown);
        assertThat(waits.at("/state").asText()).isEqualTo("PARKED");
        assertThat(waits.toString()).doesNotContain("Thử Nghiệm");
        assertThat(act(unknown, "reveal").at("/voucher/payer/name")).isEqualTo("Trần Thị Thử Nghiệm");
        assertThat(stage.audit("tax.row.reveal").findValuesAsText("object"))
                .contains(waits.at("/id").asText());
    }

    @Test
    @FaultRow(59)
    void a_file_with_a_wrong_key_changes_nothing_and_is_on_record() {
        String code = known();

        ToldLand told = sent(NOTICES, new TaxFile().row(code, "50000").message("a-guess-of-somebody-01"));

        assertThat(told.status()).isEqualTo(500);
        assertThat(told.message()).startsWith("401 Unauthorized");
        assertThat(rows(code)).isEmpty();
        assertThat(stage.audit("tax.file.refused").toString())
                .contains("WRONG_SECRET")
                .doesNotContain("a-guess-of-somebody-01");
    }

    @Test
    @FaultRow(49)
    void hostile_xml_is_refused_with_why_and_nothing_of_it_is_kept() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE DATA [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<DATA><BODY><ROW_LIST><MA_HSO>&b;</MA_HSO></ROW_LIST></BODY></DATA>";
        String outside = "<!DOCTYPE DATA [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><DATA>&f;</DATA>";

        for (String xml : List.of(laughs, outside, "<DATA><BODY>")) {
            ToldLand told = sent(NOTICES, TaxFile.message(SECRET, xml));

            assertThat(told.status()).isEqualTo(500);
            assertThat(told.message()).contains("XML", "/Data/FileThongBaoThue");
        }
        assertThat(stage.gateway.operator("/api/v1/land-calls/refused").body().toString())
                .contains("xml.doctype", "xml.syntax");
    }

    private static ToldLand sent(String operation, ObjectNode message) {
        return stage.vbdlis.calls(stage.gateway.base().resolve("/tax/v1")).post(operation, message);
    }

    private static String known() {
        String code = stage.newCode();
        stage.toLand(code);
        return code;
    }

    private static RunningGateway.Answer act(String code, String act) {
        return stage.gateway.operate("/api/v1/tax-rows/" + row(code).at("/id").asText() + "/" + act, REASON);
    }

    /** The newest row of the dossier. */
    private static JsonNode row(String code) {
        return rows(code).get(0);
    }

    private static List<JsonNode> rows(String code) {
        List<JsonNode> rows = new ArrayList<>();
        stage.gateway
                .operator("/api/v1/tax-rows?dossier=" + code)
                .body()
                .at("/rows")
                .forEach(rows::add);
        return rows;
    }
}
