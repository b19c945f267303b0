package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One row of {@code DanhSachGiayToKetQua}: a result. It shows itself by its code. */
public record NpspResult(
        @JsonProperty("TenGiayTo") String tenGiayTo,
        @JsonProperty("MaThanhPhanHoSo") String maThanhPhanHoSo,
        @JsonProperty("GiayToId") String giayToId,
        @JsonProperty("DuongDanTepTinKetQua") String duongDanTepTinKetQua,
        @JsonProperty("MaGiayToKetQua") String maGiayToKetQua) {

    @Override
    public String toString() {
        return "NpspResult[" + maGiayToKetQua + "]";
    }
}
