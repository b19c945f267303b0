package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * How somebody died. It shows itself without personal data.
 *
 * @param diedOn day, or only its month or year
 * @param time hour and minute, {@code 07:30}
 * @param place where
 * @param cause of what
 */
public record Death(
        PartialDate diedOn,
        @Nullable String time,
        @Nullable Address place,
        @Nullable String cause) {

    @Override
    public String toString() {
        return "Death[***]";
    }
}
