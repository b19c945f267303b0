package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Dossiers and progress rows that keep the contract. All data is invented. */
final class Synthetic {
    static final String CODE = "000.00.01.H42-260315-0001";
    static final String OTHER_CODE = "H42.01-260315-0002";

    private Synthetic() {}

    static ObjectNode dossier() {
        return dossier(CODE);
    }

    static ObjectNode dossier(String maHoSo) {
        ObjectNode dossier = JsonNodeFactory.instance.objectNode();
        dossier.put("MaHoSo", maHoSo)
                .put("MaTTHC", "1.001193")
                .put("TenTTHC", "Đăng ký khai sinh")
                .put("MaLinhVuc", "G15-TP01")
                .put("TenLinhVuc", "Hộ tịch")
                .put("KenhThucHien", "1")
                .put("ChuHoSo", "Nguyễn Văn Thử")
                .put("LoaiDoiTuong", "1")
                .putNull("MaDoiTuong")
                .put("TrichYeuHoSo", "Hồ sơ thử nghiệm")
                .put("NgayTiepNhan", "20260315080000")
                .put("NgayHenTra", "20260318170000")
                .put("TrangThaiHoSo", "2")
                .put("NgayTra", "")
                .put("HinhThuc", "0")
                .put("DonViXuLy", "UBND xã Thử Nghiệm")
                .put("NgayNopHoSo", "20260315075500")
                .put("NoiNopHoSo", "2")
                .put("HoSoCoThanhPhanSoHoa", "1")
                .put("TaiKhoanDuocXacThucVoiVNeID", "0")
                .put("DuocThanhToanTrucTuyen", "0");
        dossier.putArray("DinhDanhCHS").addObject().put("LoaiDinhDanh", "1").put("SoDinhDanh", "000000000001");
        dossier.putArray("DSKetNoiCSDL").addObject().put("MaCSDL", "1");
        dossier.putArray("TaiLieuNop").add(document());
        dossier.putArray("DanhSachLePhi")
                .addObject()
                .put("TenPhiLePhi", "Lệ phí")
                .put("Gia", "8000");
        dossier.putArray("DanhSachHoSoBoSung")
                .addObject()
                .put("HoSoBoSungId", 1)
                .put("NgayBoSung", "20260316080000")
                .put("TrangThaiBoSung", true);
        dossier.putArray("DanhSachGiayToKetQua").addObject().put("TenGiayTo", "Giấy khai sinh");
        return dossier;
    }

    static ObjectNode progress(String maHoSo, String status) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("MaHoSo", maHoSo)
                .put("NguoiXuLy", "Trần Thị Thử")
                .put("ChucDanh", "")
                .put("ThoiDiemXuLy", "20260315093000")
                .put("NoiDungXuLy", "Thẩm định hồ sơ")
                .put("TrangThai", status);
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TenTepDinhKem", "to-khai.pdf")
                .put("IsDeleted", "False")
                .put("MaThanhPhanHoSo", "")
                .put("DuongDanTaiTepTin", "https://files.example.invalid/1")
                .put("DuocSoHoa", "1")
                .put("DuocTaiSuDung", "0")
                .put("DuocLayTuKhoDMQG", "0");
    }
}
