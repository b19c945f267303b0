package vn.lienthong.mappings.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.LinkedIncoming;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.mappings.civilstatus.RegistryState;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;

final class HubTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DossierCode LINKED = new DossierCode("G22.99.01-260701-0001");
    private static final DossierCode OWN = new DossierCode("H42.14.5-260701-0007");
    private static final Instant AT = Instant.parse("2026-07-02T02:00:00Z");

    private final HubReader reader = new HubReader(HubDialect.standard());
    private final HubWriter writer = new HubWriter(HubDialect.standard());

    @Test
    void reception_eligibility_and_forwarding_go_before_the_result_whatever_came_first() {
        assertThat(HubStatus.RESULT.missingBefore(Set.of()))
                .containsExactly(HubStatus.RECEIVED, HubStatus.ACCEPTED, HubStatus.FORWARDED);
        assertThat(HubStatus.RESULT.missingBefore(EnumSet.of(HubStatus.RECEIVED, HubStatus.FORWARDED)))
                .containsExactly(HubStatus.ACCEPTED);
        assertThat(HubStatus.FORWARDED.missingBefore(EnumSet.of(HubStatus.RECEIVED, HubStatus.ACCEPTED)))
                .isEmpty();
        assertThat(HubStatus.REFUSED.missingBefore(Set.of())).containsExactly(HubStatus.RECEIVED);
        assertThat(HubStatus.RETURNED.missingBefore(Set.of())).endsWith(HubStatus.RESULT);
    }

    @Test
    void a_result_is_never_reported_without_the_entry() {
        assertThatThrownBy(() -> HubReport.step(LINKED, OWN, "2.000986", HubStatus.RESULT, AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_report_carries_the_entry_on_one_level() throws IOException {
        var fields = new TreeMap<>(Map.of("child.name", "Trần Minh Ánh", "nksNoiSinhMaTinh", "37"));
        var result = new CivilResult(
                OWN,
                CivilType.BIRTH,
                RegistryState.REGISTERED,
                LocalDate.parse("2026-07-02"),
                "15",
                "01/2026",
                "15",
                "037326000017",
                fields,
                null,
                CivilResult.Source.REGISTRY);
        var body = JSON.readTree(writer.report(new HubReport(
                LINKED,
                OWN,
                "2.000986",
                HubStatus.RESULT,
                AT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                result)));

        assertThat(body.get("trangThai").intValue()).isEqualTo(4);
        assertThat(body.get("coQuanXuLy").intValue()).isEqualTo(5);
        assertThat(body.get("soHoSoLT").textValue()).isEqualTo(LINKED.text());
        assertThat(body.get("thoiGianThucHien").textValue()).isEqualTo("02/07/2026 09:00:00");
        var entry = JSON.readTree(body.get("ketQuaXuLy").textValue());
        assertThat(entry.get("nksHoTen").textValue()).isEqualTo("Trần Minh Ánh");
        assertThat(entry.get("nksNoiSinhMaTinh").textValue()).isEqualTo("37");
        assertThat(entry.get("soDinhDanh").textValue()).isEqualTo("037326000017");
        assertThat(entry.get("maGiayToKetQua").textValue()).isEqualTo("KQ.G15.000031");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"status\":200,\"title\":\"OK\"}|Done",
                "200|{\"status\":400,\"errors\":{\"soHoSoLT\":[\"Hồ sơ đã có kết quả\"]}}|AlreadyDone",
                "200|{\"status\":400,\"errors\":{\"soHoSoLT\":[\"Hồ sơ đã bị từ chối\"]}}|AlreadyDone",
                "400|{\"status\":400,\"errors\":{\"soHoSoLT\":[\"Hồ sơ không tồn tại\"]}}|AlreadyDone",
                "400|{\"status\":400,\"errors\":{\"trangThai\":[\"Sai trình tự\"]}}|Refused",
                "401|{}|SessionRefused",
                "503||Down",
                "200|<html>|Down",
                "200|{}|Unreadable",
                "200|{\"sta|Unreadable"
            })
    void every_answer_to_a_report_has_its_meaning(int status, String body, String meaning) {
        assertThat(reader.readReport(answer(status, body)).getClass().getSimpleName())
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hồ sơ đã bị từ chối|REFUSED|FORWARDED|RESULT",
                "Hồ sơ đã có kết quả|RESULT|RESULT|RETURNED",
                "Hồ sơ đã trả kết quả cho công dân|RETURNED|RETURNED|REFUSED",
                "Hồ sơ không tồn tại|UNKNOWN||RECEIVED"
            })
    void an_end_at_the_hub_covers_the_reports_that_it_makes_needless_and_no_other(
            String sentence, HubEnd end, HubStatus covered, HubStatus not) {
        var reply = reader.readReport(answer(200, "{\"status\":400,\"errors\":{\"soHoSoLT\":[\"" + sentence + "\"]}}"));

        assertThat(((HubReply.AlreadyDone) reply).end()).isEqualTo(end);
        assertThat(covered == null || end.covers(covered)).isTrue();
        assertThat(end.covers(not)).isFalse();
    }

    @Test
    void what_is_kept_for_the_hub_is_read_back_as_it_was() {
        var details = new HubMessage.Details("ghi chú", "A", "B", "C", "D", AT, AT.plusSeconds(60));
        var report = new HubMessage.Report(
                LINKED,
                "2.000986",
                HubStatus.RESULT,
                AT,
                details,
                UUID.fromString("01a200bd-0000-7000-8000-000000000001"));
        var step = new HubMessage.Report(LINKED, "2.000986", HubStatus.RECEIVED, AT, HubMessage.Details.NONE, null);
        var acknowledgement = new HubMessage.Acknowledgement(LINKED);

        assertThat(HubMessages.read(HubMessages.write(report))).isEqualTo(report);
        assertThat(HubMessages.read(HubMessages.write(step))).isEqualTo(step);
        assertThat(HubMessages.read(HubMessages.write(acknowledgement))).isEqualTo(acknowledgement);
        assertThat(report.toString()).doesNotContain("ghi chú");
    }

    @Test
    void an_acknowledgement_is_recognised_by_its_words() throws IOException {
        assertThat(reader.readAcknowledgement(answer(200, "{\"message\":\"Cập nhật THÀNH CÔNG\"}")))
                .isInstanceOf(HubReply.Done.class);
        assertThat(reader.readAcknowledgement(answer(200, "{\"message\":\"ok\"}")))
                .isInstanceOf(HubReply.Unreadable.class);
        assertThat(JSON.readTree(writer.acknowledgement(LINKED)).get("daNhan").booleanValue())
                .isTrue();
    }

    @Test
    void the_list_tells_what_waits_and_what_cannot_be_read() {
        var list = ((HubAnswer.Given<HubList>) reader.readList(answer(
                        200,
                        "{\"data\":[{\"id\":7,\"maDonVi\":14620,\"maTTHC\":\"2.000986\",\"module\":\"KS\",\"maHoSo\":\""
                                + LINKED + "\",\"techId\":\"t\"},{\"id\":8,\"module\":\"XX\",\"maHoSo\":\"?\"}]}")))
                .value();

        assertThat(list.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("7");
            assertThat(item.type()).isEqualTo(CivilType.BIRTH);
        });
        assertThat(list.unreadable()).hasSize(1);
        assertThat(reader.readList(answer(200, "{}"))).isInstanceOf(HubAnswer.NoAnswer.class);
        assertThat(reader.readLogin(answer(200, "{\"token\":\"bi-mat\"}")))
                .isInstanceOf(HubAnswer.Given.class)
                .asString()
                .doesNotContain("bi-mat");
    }

    @Test
    void the_form_in_the_hubs_xml_becomes_the_provinces_document() throws IOException {
        var dossier = detail("<lienThong><hoTich><loaiDangKy>1</loaiDangKy><noiDangKy>14620</noiDangKy>"
                        + "<ngayCapGCS>20260621</ngayCapGCS><nksHoTen>Trần Minh Ánh</nksHoTen>"
                        + "<nksGioiTinh>2</nksGioiTinh><nksNgaySinh>20.06.2026</nksNgaySinh>"
                        + "<nycHoTen>Trần Thị Mận</nycHoTen></hoTich><cuTru><hoTen>x</hoTen></cuTru></lienThong>")
                .orElseThrow();

        assertThat(dossier.type()).isEqualTo(CivilType.BIRTH);
        assertThat(dossier.code()).isEqualTo(LINKED);
        assertThat(dossier.linkedCode()).isEqualTo(LINKED.text());
        assertThat(dossier.procedure()).isEqualTo("2.000986");
        assertThat(dossier.registryUnit()).isEqualTo("14620");
    }

    @Test
    void a_procedure_is_finished_when_the_hub_says_so_of_all_three() {
        assertThat(legs("4", "4", "4").isFinished()).isTrue();
        assertThat(legs("4", "4", "3").isFinished()).isFalse();
        assertThat(legs("4", "4", "9").legs()).doesNotContainKey(HubLeg.INSURANCE);
        assertThat(legs("4", "4", "9").isFinished()).isFalse();
        assertThat(reader.readLegs(OWN, answer(200, legsBody("4", "4", "4")))).isInstanceOf(HubAnswer.NoAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<hoSo>%s<cuTru><nguoi>x</nguoi><nguoi>y</nguoi></cuTru></hoSo>",
                "<hoSo><cuTru><hoSo>x</hoSo></cuTru>%s</hoSo>",
                "<hoso><thongTin>x</thongTin><noiDung>%s</noiDung></hoso>",
                "%s"
            })
    void a_dossier_around_the_form_is_not_taken_for_the_form(String around) throws IOException {
        var form = "<loaiDangKy>1</loaiDangKy><noiDangKy>14620</noiDangKy><nksHoTen>Trần Minh Ánh</nksHoTen>"
                + "<nksGioiTinh>2</nksGioiTinh><nksNgaySinh>20.06.2026</nksNgaySinh><nycHoTen>Trần Thị Mận</nycHoTen>";

        for (var section : List.of("<hoTich>" + form + "</hoTich>", "<hotich><hoso>" + form + "</hoso></hotich>")) {
            assertThat(detail(around.formatted(section)).findings()).as(section).isEmpty();
        }
    }

    @FaultRow(49)
    @Test
    void entities_in_the_hubs_xml_are_refused() throws IOException {
        assertThat(detail("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><hoTich><a>&x;</a></hoTich>")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("xml.doctype");
    }

    private static Translation<CivilDossier> detail(String xml) throws IOException {
        var root = JSON.createObjectNode();
        var data = root.putObject("data")
                .put("maDonVi", 14620)
                .put("maTTHC", "2.000986")
                .put("module", "KS")
                .put("maHoSo", LINKED.text())
                .put("ngayTiepNhan", "01/07/2026 08:30:00");
        data.put("data", JSON.createObjectNode().put("data", xml).toString());
        data.putArray("fileDinhKem");
        var body = root.toString().getBytes(StandardCharsets.UTF_8);
        return new LinkedIncoming(RegistryDialect.first())
                .read(new ByteArrayInputStream(body), (paper, content) -> paper);
    }

    private HubLegs legs(String registration, String residence, String insurance) {
        var answer = reader.readLegs(LINKED, answer(200, legsBody(registration, residence, insurance)));
        return ((HubAnswer.Given<HubLegs>) answer).value();
    }

    private static String legsBody(String... states) {
        var data = JSON.createObjectNode().put("soHoSoLT", LINKED.text());
        var rows = data.putArray("coQuan");
        for (int i = 0; i < states.length; i++) {
            rows.addObject().put("coQuanXuLy", 5 + i).put("trangThai", states[i]);
        }
        return JSON.createObjectNode().set("data", data).toString();
    }

    private static WireAnswer answer(int status, String body) {
        var text = body == null ? "" : body;
        return new WireAnswer(status, "application/json", null, text.getBytes(StandardCharsets.UTF_8));
    }
}
