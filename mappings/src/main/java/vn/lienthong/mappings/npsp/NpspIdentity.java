package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One row of {@code DinhDanhCHS}. It shows itself without the number.
 *
 * @param loaiDinhDanh 1 personal number, 2 old identity card
 * @param soDinhDanh the digits
 */
public record NpspIdentity(
        @JsonProperty("LoaiDinhDanh") String loaiDinhDanh,
        @JsonProperty("SoDinhDanh") String soDinhDanh) {

    @Override
    public String toString() {
        return "NpspIdentity[" + loaiDinhDanh + "]";
    }
}
