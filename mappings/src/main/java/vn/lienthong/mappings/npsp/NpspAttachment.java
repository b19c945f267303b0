package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code DanhSachTepDinhKemKhac}. Its numbers are numbers on the wire, and left out when they are not known. It
 * shows itself without its name.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NpspAttachment(
        @JsonProperty("TenGiayTo") String tenGiayTo,
        @JsonProperty("SoLuong") @Nullable Long soLuong,
        @JsonProperty("LoaiGiayTo") @Nullable Long loaiGiayTo) {

    @Override
    public String toString() {
        return "NpspAttachment[" + soLuong + ", " + loaiGiayTo + "]";
    }
}
