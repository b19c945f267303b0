package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An identity paper. It shows itself without its number.
 *
 * @param type word of the list {@code identityPaper}
 * @param otherType what it is called, where the list has none
 * @param number its number
 * @param issuedOn its day
 * @param issuedBy who issued it
 */
public record IdentityPaper(
        @Nullable String type,
        @Nullable String otherType,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuedBy) {

    @Override
    public String toString() {
        return "IdentityPaper[" + type + "]";
    }
}
