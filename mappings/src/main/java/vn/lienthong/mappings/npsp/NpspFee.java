package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One row of {@code DanhSachLePhi} or {@code DanhSachLePhiBoSung}: a fee or charge.
 *
 * @param gia the amount in Vietnamese dong, digits only
 */
public record NpspFee(
        @JsonProperty("TenPhiLePhi") String tenPhiLePhi,
        @JsonProperty("MaPhiLePhi") String maPhiLePhi,
        @JsonProperty("HinhThucThu") String hinhThucThu,
        @JsonProperty("Gia") String gia,
        @JsonProperty("LoaiPhiLePhi") String loaiPhiLePhi) {}
