package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A dossier on the wire to the Portal, one element of {@code data} of {@code DongBoHoSoMC}. Every value is a string, times
 * are {@code yyyyMMddHHmmss} in Asia/Ho_Chi_Minh, and what is absent is {@code ""}; a list without elements is
 * sent empty. It shows itself without personal data.
 */
public record NpspDossier(
        @JsonProperty("MaHoSo") String maHoSo,
        @JsonProperty("MaTTHC") String maTthc,
        @JsonProperty("TenTTHC") String tenTthc,
        @JsonProperty("MaLinhVuc") String maLinhVuc,
        @JsonProperty("TenLinhVuc") String tenLinhVuc,
        @JsonProperty("KenhThucHien") String kenhThucHien,
        @JsonProperty("ChuHoSo") String chuHoSo,
        @JsonProperty("SoGiayToChuHoSo") String soGiayToChuHoSo,
        @JsonProperty("LoaiDoiTuong") String loaiDoiTuong,
        @JsonProperty("MaDoiTuong") String maDoiTuong,
        @JsonProperty("ThongTinKhac") String thongTinKhac,
        @JsonProperty("Email") String email,
        @JsonProperty("Fax") String fax,
        @JsonProperty("SoDienThoai") String soDienThoai,
        @JsonProperty("TrichYeuHoSo") String trichYeuHoSo,
        @JsonProperty("NgayTiepNhan") String ngayTiepNhan,
        @JsonProperty("NgayHenTra") String ngayHenTra,
        @JsonProperty("TrangThaiHoSo") String trangThaiHoSo,
        @JsonProperty("NgayTra") String ngayTra,
        @JsonProperty("ThongTinTra") String thongTinTra,
        @JsonProperty("HinhThuc") String hinhThuc,
        @JsonProperty("NgayKetThucXuLy") String ngayKetThucXuLy,
        @JsonProperty("DonViXuLy") String donViXuLy,
        @JsonProperty("GhiChu") String ghiChu,
        @JsonProperty("NgayNopHoSo") String ngayNopHoSo,
        @JsonProperty("NgayTuChoi") String ngayTuChoi,
        @JsonProperty("NoiNopHoSo") String noiNopHoSo,
        @JsonProperty("HoSoCoThanhPhanSoHoa") String hoSoCoThanhPhanSoHoa,
        @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") String taiKhoanDuocXacThucVoiVneid,
        @JsonProperty("DuocThanhToanTrucTuyen") String duocThanhToanTrucTuyen,
        @JsonProperty("SoBienNhan") String soBienNhan,
        @JsonProperty("DinhDanhCHS") List<NpspIdentity> dinhDanhChs,
        @JsonProperty("DSKetNoiCSDL") List<NpspDatabase> dsKetNoiCsdl,
        @JsonProperty("TaiLieuNop") List<NpspDocument> taiLieuNop,
        @JsonProperty("DanhSachLePhi") List<NpspFee> danhSachLePhi,
        @JsonProperty("DanhSachTepDinhKemKhac") List<NpspAttachment> danhSachTepDinhKemKhac,
        @JsonProperty("DanhSachHoSoBoSung") List<NpspSupplement> danhSachHoSoBoSung,
        @JsonProperty("DanhSachGiayToKetQua") List<NpspResult> danhSachGiayToKetQua) {

    public NpspDossier {
        dinhDanhChs = List.copyOf(dinhDanhChs);
        dsKetNoiCsdl = List.copyOf(dsKetNoiCsdl);
        taiLieuNop = List.copyOf(taiLieuNop);
        danhSachLePhi = List.copyOf(danhSachLePhi);
        danhSachTepDinhKemKhac = List.copyOf(danhSachTepDinhKemKhac);
        danhSachHoSoBoSung = List.copyOf(danhSachHoSoBoSung);
        danhSachGiayToKetQua = List.copyOf(danhSachGiayToKetQua);
    }

    @Override
    public String toString() {
        return "NpspDossier[" + maHoSo + ", " + trangThaiHoSo + "]";
    }
}
