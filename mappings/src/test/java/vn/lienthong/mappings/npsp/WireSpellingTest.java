package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.dossier.SampleDocument;

/** What goes over the wire, letter by letter. */
final class WireSpellingTest {

    private static final Session SESSION = new Session("phien-0001");
    private static final String PROVINCE = "H42";
    private static final String CODE = "H42.14.5-250701-0001";

    private final ProvinceDocuments documents = new ProvinceDocuments();
    private final NpspWriter writer = new NpspWriter();

    @Test
    void a_full_dossier() {
        var dossier = documents.readDossier(SampleDocument.dossier().bytes()).orElseThrow();
        var wire = new DossierToNpsp(NpspDialect.standard())
                .translate(dossier, UnitCatalogue.sample())
                .orElseThrow();

        assertThat(written(NpspRequest.SyncDossiers.of(SESSION, PROVINCE, false, List.of(wire))))
                .isEqualTo(onOneLine("""
                                {"session":"phien-0001",
                                "madonvi":"H42",
                                "service":"DongBoHoSoMC",
                                "isUpdating":"False",
                                "data":[{
                                "MaHoSo":"H42.14.5-250701-0001",
                                "MaTTHC":"1.001193",
                                "TenTTHC":"Đăng ký khai sinh",
                                "MaLinhVuc":"G03-GD10",
                                "TenLinhVuc":"Hộ tịch",
                                "KenhThucHien":"2",
                                "ChuHoSo":"Nguyễn Thị Thử Nghiệm",
                                "SoGiayToChuHoSo":"000000000017",
                                "LoaiDoiTuong":"1",
                                "MaDoiTuong":"tech-0001",
                                "ThongTinKhac":"",
                                "Email":"thu.nghiem@example.vn",
                                "Fax":"",
                                "SoDienThoai":"0000 000 017",
                                "TrichYeuHoSo":"Đăng ký khai sinh cho con",
                                "NgayTiepNhan":"20250701083000",
                                "NgayHenTra":"20250703170000",
                                "TrangThaiHoSo":"10",
                                "NgayTra":"20250702160000",
                                "ThongTinTra":"Trả tại quầy 3",
                                "HinhThuc":"0",
                                "NgayKetThucXuLy":"20250702150000",
                                "DonViXuLy":"Xã Phát Diệm",
                                "GhiChu":"Không",
                                "NgayNopHoSo":"20250701075500",
                                "NgayTuChoi":"",
                                "NoiNopHoSo":"2",
                                "HoSoCoThanhPhanSoHoa":"1",
                                "TaiKhoanDuocXacThucVoiVNeID":"1",
                                "DuocThanhToanTrucTuyen":"0",
                                "SoBienNhan":"BN-0001",
                                "DinhDanhCHS":[
                                {"LoaiDinhDanh":"1","SoDinhDanh":"000000000017"},
                                {"LoaiDinhDanh":"2","SoDinhDanh":"000000019"}],
                                "DSKetNoiCSDL":[{"MaCSDL":"7"}],
                                "TaiLieuNop":[
                                {"TepDinhKemId":"tep-1",
                                "TenTepDinhKem":"Giấy chứng sinh.pdf",
                                "IsDeleted":"False",
                                "MaThanhPhanHoSo":"KQ.G15.000031",
                                "DuongDanTaiTepTin":"https://tep.example.vn/1",
                                "DuocSoHoa":"1",
                                "DuocTaiSuDung":"1",
                                "DuocLayTuKhoDMQG":"1",
                                "MaKetQuaThayThe":""},
                                {"TepDinhKemId":"tep-2",
                                "TenTepDinhKem":"Tờ khai.pdf",
                                "IsDeleted":"False",
                                "MaThanhPhanHoSo":"",
                                "DuongDanTaiTepTin":"https://tep.example.vn/2",
                                "DuocSoHoa":"0",
                                "DuocTaiSuDung":"2",
                                "DuocLayTuKhoDMQG":"0",
                                "MaKetQuaThayThe":"KQ.G15.000032"}],
                                "DanhSachLePhi":[],
                                "DanhSachTepDinhKemKhac":[],
                                "DanhSachHoSoBoSung":[],
                                "DanhSachGiayToKetQua":[]}]}
                                """));
    }

    @Test
    void every_list_of_a_dossier() {
        var dossier =
                documents.readDossier(SampleDocument.fullDossier().bytes()).orElseThrow();
        var wire = new DossierToNpsp(NpspDialect.standard())
                .translate(dossier, UnitCatalogue.sample())
                .orElseThrow();
        var body = written(NpspRequest.SyncDossiers.of(SESSION, PROVINCE, false, List.of(wire)));

        assertThat(body)
                .contains(
                        "\"SoGiayToChuHoSo\":\"0000000019\"",
                        "\"ThongTinKhac\":\"Không có\"",
                        "\"Fax\":\"0000 000 018\"",
                        "\"DonViXuLy\":\"Phòng Tư pháp\"",
                        "\"HoSoCoThanhPhanSoHoa\":\"0\"",
                        "\"DuocThanhToanTrucTuyen\":\"1\"",
                        "\"DSKetNoiCSDL\":[{\"MaCSDL\":\"1\"},{\"MaCSDL\":\"7\"}]",
                        "\"IsDeleted\":\"True\"")
                .endsWith(onOneLine("""
                                "DanhSachLePhi":[
                                {"TenPhiLePhi":"Lệ phí","MaPhiLePhi":"LP01","HinhThucThu":"1","Gia":"8000","LoaiPhiLePhi":"2"},
                                {"TenPhiLePhi":"","MaPhiLePhi":"","HinhThucThu":"","Gia":"0","LoaiPhiLePhi":""}],
                                "DanhSachTepDinhKemKhac":[
                                {"TenGiayTo":"Ảnh 3x4","SoLuong":2,"LoaiGiayTo":1},
                                {"TenGiayTo":"Khác"}],
                                "DanhSachHoSoBoSung":[
                                {"HoSoBoSungId":5,
                                "NguoiYeuCauBoSung":"Trần Văn Thử",
                                "NoiDungBoSung":"Bổ sung tờ khai",
                                "NgayBoSung":"20250701100000",
                                "NguoiTiepNhanBoSung":"Lê Thị Thử",
                                "ThongTinTiepNhan":"Đủ",
                                "NgayTiepNhanBoSung":"20250702100000",
                                "TrangThaiBoSung":true,
                                "DanhSachGiayToBoSung":[
                                {"TepDinhKemId":"",
                                "TenTepDinhKem":"Tờ khai.pdf",
                                "IsDeleted":"False",
                                "MaThanhPhanHoSo":"",
                                "DuongDanTaiTepTin":"https://tep.example.vn/3",
                                "DuocSoHoa":"0",
                                "DuocTaiSuDung":"0",
                                "DuocLayTuKhoDMQG":"0",
                                "MaKetQuaThayThe":""}],
                                "DanhSachLePhiBoSung":[
                                {"TenPhiLePhi":"Phí bổ sung","MaPhiLePhi":"","HinhThucThu":"","Gia":"1000","LoaiPhiLePhi":""}],
                                "NgayHenTraTruoc":"20250703170000",
                                "NgayHenTraMoi":"20250704170000"},
                                {"HoSoBoSungId":6,
                                "NguoiYeuCauBoSung":"",
                                "NoiDungBoSung":"",
                                "NgayBoSung":"",
                                "NguoiTiepNhanBoSung":"",
                                "ThongTinTiepNhan":"",
                                "NgayTiepNhanBoSung":"",
                                "DanhSachGiayToBoSung":[],
                                "DanhSachLePhiBoSung":[],
                                "NgayHenTraTruoc":"",
                                "NgayHenTraMoi":""}],
                                "DanhSachGiayToKetQua":[
                                {"TenGiayTo":"Giấy khai sinh",
                                "MaThanhPhanHoSo":"TP-1",
                                "GiayToId":"kq-1",
                                "DuongDanTepTinKetQua":"https://tep.example.vn/kq",
                                "MaGiayToKetQua":"KQ.G15.000031"},
                                {"TenGiayTo":"Bản sao",
                                "MaThanhPhanHoSo":"",
                                "GiayToId":"",
                                "DuongDanTepTinKetQua":"",
                                "MaGiayToKetQua":""}]}]}
                                """));
    }

    @Test
    void a_progress() {
        var progress =
                documents.readProgress(CODE, SampleDocument.progress().bytes()).orElseThrow();
        var wire = new ProgressToNpsp().translate(progress).orElseThrow();

        assertThat(written(NpspRequest.SyncProgress.of(SESSION, PROVINCE, List.of(wire))))
                .isEqualTo(onOneLine("""
                                {"session":"phien-0001",
                                "madonvi":"H42",
                                "service":"CapNhatTienDoHoSoMC",
                                "data":[{
                                "MaHoSo":"H42.14.5-250701-0001",
                                "NguoiXuLy":"Trần Văn Thử",
                                "ChucDanh":"Công chức tư pháp - hộ tịch",
                                "ThoiDiemXuLy":"20250701090000",
                                "PhongBanXuLy":"Bộ phận Một cửa",
                                "NoiDungXuLy":"Thẩm tra hồ sơ",
                                "TrangThai":"4",
                                "NgayBatDau":"20250701083000",
                                "NgayKetThucTheoQuyDinh":"20250702170000"}]}
                                """));
    }

    @Test
    void an_update_says_True_in_words() {
        assertThat(written(NpspRequest.SyncDossiers.of(SESSION, PROVINCE, true, List.of())))
                .contains("\"isUpdating\":\"True\"");
    }

    @Test
    void a_login_and_a_look_up() {
        assertThat(written(new NpspRequest.Login("tinh", "mat-khau")))
                .isEqualTo("{\"username\":\"tinh\",\"password\":\"mat-khau\"}");
        assertThat(written(NpspRequest.LookUp.of(SESSION, PROVINCE, CODE)))
                .isEqualTo("{\"session\":\"phien-0001\",\"madonvi\":\"H42\",\"service\":\"TraCuuHoSo\","
                        + "\"mahoso\":\"H42.14.5-250701-0001\"}");
    }

    @Test
    void no_request_shows_its_secrets_or_its_people() {
        var dossier =
                documents.readDossier(SampleDocument.fullDossier().bytes()).orElseThrow();
        var wire = new DossierToNpsp(NpspDialect.standard())
                .translate(dossier, UnitCatalogue.sample())
                .orElseThrow();

        assertThat(List.of(
                                SESSION,
                                new NpspRequest.Login("tinh", "mat-khau"),
                                NpspRequest.SyncDossiers.of(SESSION, PROVINCE, false, List.of(wire)),
                                NpspRequest.LookUp.of(SESSION, PROVINCE, CODE),
                                wire.dinhDanhChs(),
                                wire.taiLieuNop(),
                                wire.danhSachHoSoBoSung(),
                                wire.danhSachTepDinhKemKhac(),
                                wire.danhSachGiayToKetQua())
                        .toString())
                .doesNotContain("phien-0001")
                .doesNotContain("mat-khau")
                .doesNotContain("Nghiệm")
                .doesNotContain("Thử")
                .doesNotContain("Ảnh")
                .doesNotContain("0000000");
    }

    private String written(NpspRequest request) {
        return new String(writer.write(request), StandardCharsets.UTF_8);
    }

    private static String onOneLine(String json) {
        return json.replace("\n", "");
    }
}
