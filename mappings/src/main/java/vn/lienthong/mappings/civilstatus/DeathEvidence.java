package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper that tells of a death.
 *
 * @param kind word or code of the list {@code deathEvidence}
 * @param number its number
 * @param issuedOn its day
 * @param issuedBy who issued it
 */
public record DeathEvidence(
        @Nullable String kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuedBy) {

    @Override
    public String toString() {
        return "DeathEvidence[" + kind + "]";
    }
}
