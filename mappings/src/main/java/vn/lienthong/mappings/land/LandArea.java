package vn.lienthong.mappings.land;

import org.jspecify.annotations.Nullable;

/**
 * Where the property lies, in the codes of the day.
 *
 * @param province two digits
 * @param district three digits; since 1 July 2025 there is none
 * @param commune five digits
 */
public record LandArea(String province, @Nullable String district, String commune) {}
