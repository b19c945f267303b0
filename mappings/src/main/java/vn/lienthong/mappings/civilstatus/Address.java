package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives or something happened. Before 1 July 2025 an address had a district; one written then may still
 * carry it. It shows itself without personal data.
 *
 * @param country code of the country; absent means Viet Nam
 * @param province code of two digits
 * @param district code of three digits
 * @param commune code of five digits
 * @param detail house, street, hamlet
 */
public record Address(
        @Nullable String country,
        @Nullable String province,
        @Nullable String district,
        @Nullable String commune,
        @Nullable String detail) {

    @Override
    public String toString() {
        return "Address[" + commune + "]";
    }
}
