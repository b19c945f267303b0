package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One row of {@code DSKetNoiCSDL}: a national database that was used in handling.
 *
 * @param maCsdl its code
 */
public record NpspDatabase(@JsonProperty("MaCSDL") String maCsdl) {}
