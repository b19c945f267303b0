package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A marriage to be registered; the couple itself asks.
 *
 * @param registrationKind word of the list {@code registrationKind}
 * @param registeredAt code of the commune that registers
 * @param establishedOn from which day it counts
 * @param copies how many copies are asked for
 * @param note a note
 * @param husband the husband
 * @param husbandHistory his earlier marriages
 * @param husbandAbroad where he lives abroad
 * @param wife the wife
 * @param wifeHistory her earlier marriages
 */
public record MarriageRecord(
        String registrationKind,
        String registeredAt,
        @Nullable LocalDate establishedOn,
        @Nullable Integer copies,
        @Nullable String note,
        Person husband,
        @Nullable MaritalHistory husbandHistory,
        @Nullable String husbandAbroad,
        Person wife,
        @Nullable MaritalHistory wifeHistory)
        implements CivilRecord {

    @Override
    public CivilType type() {
        return CivilType.MARRIAGE;
    }

    @Override
    public @Nullable Requester requester() {
        return null;
    }

    @Override
    public String toString() {
        return "MarriageRecord[***]";
    }
}
