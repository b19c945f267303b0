package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier with every field of the contract, and what is wrong with each list that it carries. */
class WholeContractTest {
    private static final MockPortal PORTAL = MockPortal.start(PortalOptions.onFreePorts());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = """
            {"TepDinhKemId":"7","TenTepDinhKem":"don.pdf","IsDeleted":"False","MaThanhPhanHoSo":"TP-1",
             "DuongDanTaiTepTin":"https://files.example.invalid/7","DuocSoHoa":"1","DuocTaiSuDung":"2",
             "DuocLayTuKhoDMQG":"1","MaKetQuaThayThe":"KQ.G15.000031"}""";
    private static final String FEE = """
            {"TenPhiLePhi":"Lệ phí hộ tịch","MaPhiLePhi":"1","HinhThucThu":"1","Gia":"8000","LoaiPhiLePhi":"1"}""";
    private static final String SUPPLEMENT = """
            {"HoSoBoSungId":1,"NguoiYeuCauBoSung":"Trần Thị Thử","NoiDungBoSung":"Bổ sung bản sao",
             "NgayBoSung":"20260316080000","NguoiTiepNhanBoSung":"Lê Văn Mẫu","ThongTinTiepNhan":"Đã nhận đủ",
             "NgayTiepNhanBoSung":"20260317080000","TrangThaiBoSung":"True","DanhSachGiayToBoSung":[%s],
             "DanhSachLePhiBoSung":[%s],"NgayHenTraTruoc":"20260318170000","NgayHenTraMoi":"20260320170000"}""";

    private final Caller caller = Caller.loggedIn(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void forget() {
        PORTAL.books().forget();
    }

    @Test
    void a_dossier_with_every_field_is_taken_and_held_as_it_was_told() throws IOException {
        ObjectNode dossier = whole();

        assertThat(caller.create(dossier).get("message").textValue()).contains("thành công");
        assertThat(PORTAL.books().dossier(Synthetic.CODE).orElseThrow().payload())
                .isEqualTo(dossier);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/TaiLieuNop/0/DuocTaiSuDung, 2",
                "/TaiLieuNop/0/TenTepDinhKem, null",
                "/DanhSachLePhi/0/Gia, \"\"",
                "/DanhSachLePhi/0/Gia, \"8.000\"",
                "/DanhSachLePhi/0/Gia, \"-1\"",
                "/DanhSachLePhi/0/HinhThucThu, 1",
                "/DanhSachLePhi/0/LoaiPhiLePhi, null",
                "/DanhSachTepDinhKemKhac/0/TenGiayTo, \"\"",
                "/DanhSachTepDinhKemKhac/0/SoLuong, -1",
                "/DanhSachTepDinhKemKhac/0/SoLuong, 1.5",
                "/DanhSachTepDinhKemKhac/0/LoaiGiayTo, \"gốc\"",
                "/DanhSachHoSoBoSung/0/HoSoBoSungId, \"một\"",
                "/DanhSachHoSoBoSung/0/NguoiYeuCauBoSung, null",
                "/DanhSachHoSoBoSung/0/NgayTiepNhanBoSung, \"20260317\"",
                "/DanhSachHoSoBoSung/0/NgayHenTraMoi, null",
                "/DanhSachHoSoBoSung/0/TrangThaiBoSung, 1",
                "/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung, null",
                "/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung/0/DuocSoHoa, \"2\"",
                "/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung/0/DuongDanTaiTepTin, \"file:///a\"",
                "/DanhSachHoSoBoSung/0/DanhSachLePhiBoSung/0/Gia, 8000",
                "/DanhSachGiayToKetQua/0/DuongDanTepTinKetQua, \"/ket-qua\"",
                "/DanhSachGiayToKetQua/0/MaGiayToKetQua, null",
                "/DinhDanhCHS/1/SoDinhDanh, \"12345678\"",
                "/DSKetNoiCSDL/0/MaCSDL, \"\"",
                "/DuocThanhToanTrucTuyen, \"4\"",
                "/SoGiayToChuHoSo, 1",
                "/NgayTuChoi, \"hôm nay\"",
                "/SoBienNhan, null"
            })
    void a_wrong_value_anywhere_is_refused_by_name(String pointer, String value) throws IOException {
        ObjectNode dossier = whole();
        set(dossier, pointer, value);

        assertThat(caller.create(dossier).get("error_code").textValue()).isEqualTo("-1");
        assertThat(PORTAL.books().judgements())
                .flatExtracting(Judgement::reasons)
                .singleElement()
                .asString()
                .startsWith("/data/0" + pointer + ": ");
    }

    @Test
    void what_is_no_field_of_a_list_is_refused_however_deep_it_stands() throws IOException {
        ObjectNode dossier = whole();
        set(dossier, "/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung/0/GhiChu", "\"\"");

        assertThat(caller.create(dossier).get("message").textValue())
                .contains("/data/0/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung/0/GhiChu: is not a field of the contract");
    }

    @Test
    void a_digitised_document_makes_the_dossier_one_with_digitised_parts() throws IOException {
        ObjectNode dossier = whole().put("HoSoCoThanhPhanSoHoa", "0");

        assertThat(caller.create(dossier).get("message").textValue())
                .contains("/data/0/HoSoCoThanhPhanSoHoa: must be 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/TaiLieuNop/0/MaKetQuaThayThe", "/DanhSachGiayToKetQua/0/MaGiayToKetQua"})
    void the_form_of_result_codes_can_be_demanded(String pointer) throws IOException {
        ObjectNode dossier = whole();
        set(dossier, pointer, "\"kq-31\"");
        assertThat(caller.create(dossier).get("error_code").textValue()).isEqualTo("0");

        PortalOptions strict = PortalOptions.onFreePorts().with(InferredRule.RESULT_CODE_GRAMMAR);
        try (MockPortal portal = MockPortal.start(strict)) {
            assertThat(Caller.loggedIn(portal).create(dossier).get("message").textValue())
                    .contains(pointer + ": must be a result code");
            assertThat(Caller.loggedIn(portal).create(whole()).get("error_code").textValue())
                    .isEqualTo("0");
        }
    }

    private static ObjectNode whole() throws IOException {
        ObjectNode dossier = Synthetic.dossier()
                .put("SoGiayToChuHoSo", "000000000001")
                .put("ThongTinKhac", "")
                .put("Email", "thu@example.invalid")
                .put("Fax", "")
                .put("SoDienThoai", "0900000000")
                .put("ThongTinTra", "")
                .put("NgayKetThucXuLy", "20260318100000")
                .put("GhiChu", "")
                .put("NgayTuChoi", "")
                .put("DuocThanhToanTrucTuyen", "2")
                .put("SoBienNhan", "BN-1");
        dossier.withArray("/DinhDanhCHS").addObject().put("LoaiDinhDanh", "2").put("SoDinhDanh", "000000001");
        dossier.set("TaiLieuNop", list(DOCUMENT));
        dossier.set("DanhSachLePhi", list(FEE));
        dossier.set("DanhSachTepDinhKemKhac", list("{\"TenGiayTo\":\"Ảnh\",\"SoLuong\":2,\"LoaiGiayTo\":1}"));
        dossier.set("DanhSachHoSoBoSung", list(SUPPLEMENT.formatted(DOCUMENT, FEE)));
        dossier.set(
                "DanhSachGiayToKetQua",
                list("{\"TenGiayTo\":\"Giấy khai sinh\",\"MaThanhPhanHoSo\":\"\",\"GiayToId\":\"9\","
                        + "\"DuongDanTepTinKetQua\":\"https://files.example.invalid/9\","
                        + "\"MaGiayToKetQua\":\"KQ.G15.000031\"}"));
        return dossier;
    }

    private static JsonNode list(String element) throws IOException {
        return JSON.readTree("[" + element + "]");
    }

    private static void set(ObjectNode dossier, String pointer, String json) throws IOException {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) dossier.at(pointer.substring(0, last))).set(pointer.substring(last + 1), JSON.readTree(json));
    }
}
