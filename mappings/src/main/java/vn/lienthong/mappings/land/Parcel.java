package vn.lienthong.mappings.land;

import org.jspecify.annotations.Nullable;

/**
 * One parcel. Sheet and number are unique within a commune as it was when the map was drawn: since communes were merged, the
 * same two numbers occur in several old communes of one new one.
 *
 * @param sheet number of the map sheet
 * @param number number of the parcel on it
 * @param area square metres, with a decimal point
 * @param address in words; does not show itself
 * @param commune five digits of the commune that the map is of, kept until the parcel is renumbered; absent where it is the
 *     dossier's
 */
public record Parcel(
        String sheet,
        String number,
        @Nullable String area,
        @Nullable String address,
        @Nullable String commune) {

    @Override
    public String toString() {
        return "Parcel[" + sheet + ", " + number + ", " + commune + "]";
    }
}
