package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.Identity;
import vn.lienthong.mappings.dossier.IdentityType;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.dossier.ReturnMethod;

final class NpspToDossierTest {

    private final NpspToDossier translator = new NpspToDossier(NpspDialect.standard());

    /** What a connector of 2020 sends: fewer fields, numbers, nulls. */
    private static final String OLD = """
            {"MaHoSo": "000.00.05.H42-250701-0001", "MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh",
             "MaLinhVuc": "G03-GD10", "TenLinhVuc": "Hộ tịch", "ChuHoSo": "Nguyễn Thị Thử Nghiệm",
             "SoGiayToChuHoSo": "000000000017", "LoaiDoiTuong": 1, "MaDoiTuong": null, "Fax": null,
             "NgayTiepNhan": 20250701083000, "NgayHenTra": "", "TrangThaiHoSo": 4, "NgayTra": null,
             "DonViXuLy": "Sở Nội vụ tỉnh Ninh Bình ", "TaiLieuNop": [
               {"TenTepDinhKem": "Tờ khai.pdf", "IsDeleted": false, "DuongDanTaiTepTin": "https://tep.example.vn/1",
                "DuocSoHoa": true}],
             "DanhSachLePhi": [{"TenPhiLePhi": "Lệ phí", "Gia": 25000.00}, {"TenPhiLePhi": "", "Gia": null}],
             "DanhSachGiayToKetQua": null}
            """;

    @Test
    void an_old_connectors_dossier_is_understood() {
        var dossier = dossier(OLD);

        assertThat(dossier.channel()).isEqualTo(Channel.DIRECT);
        assertThat(dossier.returnMethod()).isEqualTo(ReturnMethod.COUNTER);
        assertThat(dossier.submittedAtPortal()).isFalse();
        assertThat(dossier.submittedAt()).isEqualTo(dossier.receivedAt()).isEqualTo("2025-07-01T01:30:00Z");
        assertThat(dossier.applicant().identities())
                .containsExactly(new Identity(IdentityType.PERSONAL_NUMBER, "000000000017"));
        assertThat(dossier.handlingUnit().code()).isEqualTo("000.00.05.H42");
        assertThat(dossier.handlingUnit().name()).isEqualTo("Sở Nội vụ tỉnh Ninh Bình");
        assertThat(dossier.documents().get(0).digitised()).isTrue();
        assertThat(dossier.fees()).hasSize(1).first().extracting("amount").isEqualTo(25_000L);
        assertThat(dossier.payment()).isNull();
        assertThat(dossier.version()).isNull();
    }

    @Test
    void everything_wrong_is_said_at_its_place_on_the_wire_and_by_its_name_there() {
        var findings = findings("/data/3", """
                {"MaHoSo": "H42", "MaTTHC": "1.001193", "MaLinhVuc": "G03", "TenLinhVuc": "Hộ tịch",
                 "KenhThucHien": "9", "LoaiDoiTuong": "1", "NgayTiepNhan": "20250231083000", "TrangThaiHoSo": "11",
                 "DinhDanhCHS": [{"LoaiDinhDanh": "2", "SoDinhDanh": "12"}],
                 "TaiLieuNop": [{}, {"TenTepDinhKem": "a.pdf", "DuongDanTaiTepTin": "ftp://x", "DuocTaiSuDung": "2"}],
                 "DanhSachLePhi": [{"Gia": "25.000"}], "DanhSachHoSoBoSung": "x"}
                """);

        assertThat(findings)
                .extracting(Finding::pointer, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple("/data/3/KenhThucHien", "channel.value"),
                        tuple("/data/3/NgayTiepNhan", "receivedAt.malformed"),
                        tuple("/data/3/TrangThaiHoSo", "status.value"),
                        tuple("/data/3/DonViXuLy", "handlingUnit.name.missing"),
                        tuple("/data/3/DanhSachLePhi/0/Gia", "fees.amount.type"),
                        tuple("/data/3/DanhSachHoSoBoSung", "json.field.type"),
                        tuple("/data/3/MaHoSo", "code.malformed"),
                        tuple("/data/3/TenTTHC", "procedure.name.missing"),
                        tuple("/data/3/ChuHoSo", "applicant.name.missing"),
                        tuple("/data/3/DinhDanhCHS/0/SoDinhDanh", "applicant.identities.number.malformed"),
                        tuple("/data/3/TaiLieuNop/1/DuongDanTaiTepTin", "documents.url.malformed"));
        assertThat(findings)
                .extracting(finding -> finding.message().vi())
                .contains("ChuHoSo: Thiếu họ tên người nộp hồ sơ")
                .anyMatch(text -> text.startsWith("TaiLieuNop[1].DuongDanTaiTepTin: "));
    }

    @Test
    void what_only_the_portal_demands_is_said_on_the_wire_too() {
        var online = with(OLD, "\"KenhThucHien\": 2, \"DinhDanhCHS\": []").replace("\"SoGiayToChuHoSo\"", "\"SoKhac\"");

        assertThat(findings("/0", online))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(
                        tuple("/0/DinhDanhCHS", "applicant.identities.missing"),
                        tuple("/0/MaDoiTuong", "applicant.techId.missing"));
    }

    @FaultRow(58)
    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "\"posting\"", "\"-1\""})
    void an_unknown_status_is_refused_with_the_list_of_those_there_are(String status) {
        var finding = findings("", OLD.replace("\"TrangThaiHoSo\": 4", "\"TrangThaiHoSo\": " + status))
                .get(0);

        assertThat(finding.pointer()).isEqualTo("/TrangThaiHoSo");
        assertThat(finding.remedy().vi()).contains("1 (Mới đăng ký), 2 (Được tiếp nhận)", "10 (Đã trả kết quả)");
    }

    @ParameterizedTest
    @CsvSource({"000000000017, PERSONAL_NUMBER", "000000019, OLD_ID_CARD"})
    void without_a_list_of_identities_the_number_tells_its_kind(String number, IdentityType type) {
        assertThat(dossier(OLD.replace("000000000017", number)).applicant().identities())
                .containsExactly(new Identity(type, number));
    }

    @Test
    void another_number_than_the_identitys_is_kept_beside_it() {
        var dossier = dossier(with(OLD, "\"DinhDanhCHS\": [{\"LoaiDinhDanh\": \"\", \"SoDinhDanh\": 100000000025}]")
                .replace("000000000017", "0000000017"));

        assertThat(dossier.applicant().identities())
                .containsExactly(new Identity(IdentityType.PERSONAL_NUMBER, "100000000025"));
        assertThat(dossier.applicant().documentNumber()).isEqualTo("0000000017");
    }

    @Test
    void names_beside_the_contract_are_passed_over_and_told() {
        var document = translate(
                        "",
                        with(OLD, "\"GhiChuNoiBo\": \"Nguyễn Thị Thử\", \"chuhoso2\": 1")
                                .replace("\"IsDeleted\"", "\"Xoa\""))
                .orElseThrow();

        assertThat(document.ignored()).containsExactlyInAnyOrder("GhiChuNoiBo", "chuhoso2", "Xoa");
        assertThat(document.toString()).doesNotContain("Nguyễn");
    }

    @FaultRow(51)
    @Test
    void one_name_in_two_spellings_is_refused() {
        assertThat(findings("", with(OLD, "\"chuHoSo\": \"Trần Văn Thử\"")))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/ChuHoSo", "json.field.duplicate"));
    }

    @FaultRow({52, 53})
    @Test
    void characters_are_held_to_the_same_rules_as_at_the_other_doors() {
        assertThat(findings("", OLD.replace("Nguyễn Thị", "Nguyễn\\u202E Thị")))
                .extracting(Finding::rule)
                .containsExactly("applicant.name.unsafe");
        assertThat(findings("", OLD.replace("Nguyễn Thị", "\\uD83D Thị")))
                .extracting(Finding::rule)
                .containsExactly("applicant.name.unsafe");
        assertThat(findings("", OLD.replace("Nguyễn Thị Thử Nghiệm", "NguyÔn V¨n Thö")))
                .extracting(Finding::rule)
                .containsExactly("applicant.name.legacyFont");
        assertThat(translate("", Normalizer.normalize(OLD, Normalizer.Form.NFD))
                        .orElseThrow()
                        .json())
                .isEqualTo(translate("", OLD).orElseThrow().json());
    }

    @Test
    void no_finding_quotes_personal_data() {
        assertThat(findings(
                                "",
                                OLD.replace("\"LoaiDoiTuong\": 1", "\"LoaiDoiTuong\": \"Nguyễn Thị Thử Nghiệm\"")
                                        .replace("20250701083000", "100000000017"))
                        .toString())
                .doesNotContain("Nghiệm")
                .doesNotContain("00000000");
    }

    private Dossier dossier(String json) {
        return new ProvinceDocuments()
                .readDossier(translate("", json).orElseThrow().json())
                .orElseThrow();
    }

    private List<Finding> findings(String pointer, String json) {
        return translate(pointer, json).findings();
    }

    private Translation<ProvinceDocument> translate(String pointer, String json) {
        var body = ("[" + json + "]").getBytes(StandardCharsets.UTF_8);
        var relay = (NpspIncoming.SyncDossiers) NpspIncoming.readRelayDossiers(body, 100_000, "H42", "");
        return translator.translate(new NpspRow(pointer, relay.dossiers().get(0).members()));
    }

    private static String with(String json, String members) {
        return json.replaceFirst("\\{", "{" + members + ",");
    }
}
