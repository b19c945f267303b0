package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * An extract that is asked for: a copy of an entry in a register.
 *
 * @param subject whom the entry is about
 * @param requester who asks
 * @param registeredAt code of the unit that keeps the register today
 * @param formerlyRegisteredAt the unit that registered, as it was named then
 * @param formerlyRegisteredOn when it registered, or only its month or year
 * @param formerNumber number of the entry
 * @param formerBook number of the book
 * @param copyKind word or code of the list {@code copyKind}: of which register, and how
 * @param certifiedKind word or code of the list {@code certifiedKind}, {@code loaiBSCC}
 * @param otherInformation whatever else helps to find it
 */
public record ExtractRecord(
        Person subject,
        Requester requester,
        @Nullable String registeredAt,
        @Nullable String formerlyRegisteredAt,
        @Nullable PartialDate formerlyRegisteredOn,
        @Nullable String formerNumber,
        @Nullable String formerBook,
        @Nullable String copyKind,
        @Nullable String certifiedKind,
        @Nullable String otherInformation)
        implements CivilRecord {

    @Override
    public CivilType type() {
        return CivilType.EXTRACT;
    }

    @Override
    public String toString() {
        return "ExtractRecord[***]";
    }
}
