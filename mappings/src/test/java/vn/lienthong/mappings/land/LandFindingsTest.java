package vn.lienthong.mappings.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.DossierCode;

/** One of each finding about land, held to what every finding owes its reader. */
final class LandFindingsTest {

    private static final DossierCode CODE = new DossierCode("H42.14.5-260701-0007");

    private final LandDocuments documents = new LandDocuments();

    @Test
    void says_what_is_wrong_and_how_to_mend_it_in_both_languages() {
        assertThat(oneOfEach()).hasSizeGreaterThan(40).allSatisfy(finding -> {
            assertThat(List.of(
                            finding.message().vi(),
                            finding.message().en(),
                            finding.remedy().vi(),
                            finding.remedy().en()))
                    .allMatch(text -> !text.isBlank() && Character.isUpperCase(text.charAt(0)));
            assertThat(finding.message().vi())
                    .isNotEqualTo(finding.message().en())
                    .doesNotContain("rường parcels", "rường papers", "rường applicant", "rường area");
            assertThat(finding.rule()).matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z0-9]*)+");
            assertThat(finding.pointer()).matches("(/([^~/]|~[01])*)*");
        });
    }

    @Test
    void all_that_is_missing_is_said_at_once_in_the_words_of_the_form() {
        assertThat(documents.readDossier(utf8("{}")).findings())
                .extracting(it -> it.message().vi())
                .contains(
                        "Thiếu mã hồ sơ",
                        "Thiếu địa bàn thửa đất",
                        "Thiếu quy trình",
                        "Thiếu tài khoản người tiếp nhận",
                        "Thiếu ngày tiếp nhận",
                        "Thiếu người nộp đơn",
                        "Thiếu danh sách giấy tờ");
    }

    @Test
    void one_parcel_twice_is_found_but_not_where_the_old_communes_differ() {
        var area = "\"commune\":\"13777\",\"province\":\"37\"";
        var twice =
                ",\"parcels\":[{\"sheet\":\"1\",\"number\":\"2\"},{\"sheet\":\"1\",\"number\":\"2\",\"commune\":\"%s\"}]";

        assertThat(documents
                        .readDossier(utf8(LandSample.with(area, twice.formatted("13777"))))
                        .findings())
                .singleElement()
                .satisfies(it -> assertThat(it.rule()).isEqualTo("parcels.number.duplicate"));
        assertThat(documents
                        .readDossier(utf8(LandSample.with(area, twice.formatted("13657"))))
                        .findings())
                .isEmpty();
    }

    private List<Finding> oneOfEach() {
        var findings = new ArrayList<Finding>();
        findings.addAll(documents.readDossier(utf8("{}")).findings());
        findings.addAll(documents
                .readDossier(utf8(LandSample.with(
                        "\"commune\":\"1\",\"province\":\"x\",\"district\":\"1\"",
                        ",\"parcels\":[{\"sheet\":\"1\",\"number\":\"2\",\"area\":\"1,5\",\"commune\":\"2\"},{}],"
                                + "\"dueAt\":\"x\",\"propertyAddress\":1")))
                .findings());
        findings.addAll(documents
                .readStep(
                        CODE,
                        utf8(
                                "{\"dossierCode\":\"H42-250701-0001\",\"type\":\"WRONG_RESULT\",\"papers\":[{\"name\":\"a\","
                                        + "\"copies\":99999,\"id\":\"x\",\"sha256\":\"x\"}]}"))
                .findings());
        findings.addAll(documents.readStep(CODE, utf8("{\"type\":\"X\"}")).findings());
        findings.addAll(documents
                .readStep(CODE, utf8("{\"type\":\"SUPPLEMENT_RECEIVED\"}"))
                .findings());
        for (var type : LandCallType.values()) {
            for (var body : List.of(
                    "{}",
                    "{\"SoBienNhan\":\"x\",\"sobiennhan\":1,\"NgayKetThuc\":\"x\",\"TrangThaiKetThuc\":\"x\",\"LaTamDung\":\"x\","
                            + "\"DanhSachTapTin\":[1],\"GhiChu\":\"\u202E\",\"TinhId\":\"xx\",\"XaId\":123456,\"DanhSachThongBaoThue\":\"x\"}")) {
                findings.addAll(new LandIncoming(LandDialect.vbdlis())
                        .read(type, utf8(body))
                        .findings());
            }
        }
        findings.addAll(VoucherReading.read(TaxSample.envelope("{}")).findings());
        findings.addAll(VoucherReading.read(TaxSample.envelope(
                        "{\"ThongTinThanhToan\":{\"SoTien\":\"1.250.000\",\"ThoiGianThanhToan\":\"20260231000000\"}}"))
                .findings());
        findings.addAll(TaxEnvelope.read(utf8("{}")).findings());
        TaxNoticeReading.read(
                        TaxSample.file(
                                "<DATA><BODY><ROW_LIST/><ROW_LIST><MA_HSO>x</MA_HSO><LIST>"
                                        + "<SO_TIEN>x</SO_TIEN><NGAY_QUYET_DINH>31-02-2026</NGAY_QUYET_DINH></LIST></ROW_LIST></BODY></DATA>"))
                .orElseThrow()
                .unfit()
                .forEach(it -> findings.addAll(it.findings()));
        return findings;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
