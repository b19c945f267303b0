package vn.lienthong.mappings.unit;

import org.jspecify.annotations.Nullable;

/**
 * A commune as it was before, or has been since, the day of a table.
 *
 * @param code five digits; leading zeros count. Not the same commune on both sides of the day
 * @param name with what it is, {@code Xã Mẫu Sơn}
 * @param district absent since the day on which districts were abolished
 */
public record Commune(String code, String name, @Nullable Area district, Area province) {

    /** @return code and whole name, as they are kept on a dossier */
    public String label() {
        return code + " " + fullName();
    }

    /** @return the name with those of the district, where there is one, and the province */
    public String fullName() {
        return name + (district == null ? "" : ", " + district.name()) + ", " + province.name();
    }
}
