package vn.lienthong.mock.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a provincial system has to send. All data is invented. */
final class Dossiers {
    static final String CODE = "000.00.01.H42-260315-0007";

    private Dossiers() {}

    static Map<String, Object> dossier(String code, String status) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("MaHoSo", code);
        dossier.put("MaTTHC", "1.001193");
        dossier.put("TenTTHC", "Đăng ký khai sinh");
        dossier.put("MaLinhVuc", "G15-TP01");
        dossier.put("TenLinhVuc", "Hộ tịch");
        dossier.put("KenhThucHien", "1");
        dossier.put("ChuHoSo", "Nguyễn Thị Mẫu");
        dossier.put("LoaiDoiTuong", "1");
        dossier.put("NgayTiepNhan", "20260315080000");
        dossier.put("NgayHenTra", "");
        dossier.put("TrangThaiHoSo", status);
        dossier.put("HinhThuc", "0");
        dossier.put("DonViXuLy", "UBND xã Thử Nghiệm");
        dossier.put("NgayNopHoSo", "20260315075500");
        dossier.put("NoiNopHoSo", "2");
        dossier.put("HoSoCoThanhPhanSoHoa", "0");
        dossier.put("TaiKhoanDuocXacThucVoiVNeID", "0");
        dossier.put("DuocThanhToanTrucTuyen", "0");
        dossier.put("DinhDanhCHS", List.of(Map.of("LoaiDinhDanh", "1", "SoDinhDanh", "000000000002")));
        dossier.put("DSKetNoiCSDL", List.of(Map.of("MaCSDL", "7")));
        return dossier;
    }

    static Map<String, Object> progress(String code, String status, int minute) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("MaHoSo", code);
        row.put("NguoiXuLy", "Trần Văn Mẫu");
        row.put("ThoiDiemXuLy", "202603150930%02d".formatted(minute));
        row.put("NoiDungXuLy", "Bước " + minute);
        row.put("TrangThai", status);
        return row;
    }
}
