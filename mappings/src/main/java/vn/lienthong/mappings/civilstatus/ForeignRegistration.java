package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registration that a foreign authority made before.
 *
 * @param number its number
 * @param on its day
 * @param authority who made it
 * @param country code of the country
 */
public record ForeignRegistration(
        @Nullable String number,
        @Nullable LocalDate on,
        @Nullable String authority,
        @Nullable String country) {

    @Override
    public String toString() {
        return "ForeignRegistration[" + country + "]";
    }
}
