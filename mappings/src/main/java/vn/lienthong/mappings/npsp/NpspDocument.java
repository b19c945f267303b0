package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One row of {@code TaiLieuNop}: a document that was handed in. It shows itself by its id.
 *
 * @param duocTaiSuDung 0 not used before, 1 used again, 2 an existing result stands in its place
 * @param isDeleted {@code "True"} or {@code "False"}
 */
public record NpspDocument(
        @JsonProperty("TepDinhKemId") String tepDinhKemId,
        @JsonProperty("TenTepDinhKem") String tenTepDinhKem,
        @JsonProperty("IsDeleted") String isDeleted,
        @JsonProperty("MaThanhPhanHoSo") String maThanhPhanHoSo,
        @JsonProperty("DuongDanTaiTepTin") String duongDanTaiTepTin,
        @JsonProperty("DuocSoHoa") String duocSoHoa,
        @JsonProperty("DuocTaiSuDung") String duocTaiSuDung,
        @JsonProperty("DuocLayTuKhoDMQG") String duocLayTuKhoDmqg,
        @JsonProperty("MaKetQuaThayThe") String maKetQuaThayThe) {

    @Override
    public String toString() {
        return "NpspDocument[" + tepDinhKemId + "]";
    }
}
