package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody's marriages. It shows itself without personal data.
 *
 * @param times the how manyeth marriage it is
 * @param statusKind word or code of the list {@code maritalStatus}
 * @param status the status in words
 * @param confirmationRequested whether the registry is to have it confirmed
 * @param confirmedBy by which unit
 */
public record MaritalHistory(
        @Nullable Integer times,
        @Nullable String statusKind,
        @Nullable String status,
        @Nullable Boolean confirmationRequested,
        @Nullable String confirmedBy) {

    @Override
    public String toString() {
        return "MaritalHistory[***]";
    }
}
