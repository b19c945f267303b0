package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A step on the wire to the Portal, one element of {@code data} of {@code CapNhatTienDoHoSoMC}. Every value is a string,
 * times are {@code yyyyMMddHHmmss} in Asia/Ho_Chi_Minh, and what is absent is {@code ""}. It shows itself without personal
 * data.
 */
public record NpspProgress(
        @JsonProperty("MaHoSo") String maHoSo,
        @JsonProperty("NguoiXuLy") String nguoiXuLy,
        @JsonProperty("ChucDanh") String chucDanh,
        @JsonProperty("ThoiDiemXuLy") String thoiDiemXuLy,
        @JsonProperty("PhongBanXuLy") String phongBanXuLy,
        @JsonProperty("NoiDungXuLy") String noiDungXuLy,
        @JsonProperty("TrangThai") String trangThai,
        @JsonProperty("NgayBatDau") String ngayBatDau,
        @JsonProperty("NgayKetThucTheoQuyDinh") String ngayKetThucTheoQuyDinh) {

    @Override
    public String toString() {
        return "NpspProgress[" + maHoSo + ", " + trangThai + "]";
    }
}
