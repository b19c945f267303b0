package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the province.
 *
 * @param code commune code of five digits, or organisation identifier
 * @param name its name, where the sender knows it; it then wins over the catalogue's
 */
public record Unit(String code, @Nullable String name) {

    /** A unit by code only: its name is looked up in the catalogue. */
    public Unit(String code) {
        this(code, null);
    }
}
