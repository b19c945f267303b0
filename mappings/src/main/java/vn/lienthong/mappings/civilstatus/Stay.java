package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lived for which time. It shows itself without personal data.
 *
 * @param at the place, in words
 * @param from first day
 * @param until last day
 */
public record Stay(
        @Nullable String at,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    @Override
    public String toString() {
        return "Stay[***]";
    }
}
