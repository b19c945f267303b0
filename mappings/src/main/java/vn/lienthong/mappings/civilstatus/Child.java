package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * The child whose birth is registered. It shows itself without personal data.
 *
 * @param name name
 * @param gender gender
 * @param birthDate day of birth, or only its month or year
 * @param birthDateInWords the same in words
 * @param birthPlace where it was born
 * @param birthPlaceUnit the same as one code of a unit, {@code nksNoiSinhDVHC}
 * @param birthPlaceAbroad where it was born, if abroad
 * @param homeTown home town, {@code nksQueQuan}
 * @param ethnicity code of the list {@code ethnicity}
 * @param otherEthnicity where the list has none
 * @param nationality code of the list {@code nationality}
 * @param otherNationality where the list has none
 * @param birthKind word or code of the list {@code birthKind}, {@code nksLoaiKhaiSinh}
 * @param paper identity paper
 */
public record Child(
        PersonName name,
        Gender gender,
        PartialDate birthDate,
        @Nullable String birthDateInWords,
        @Nullable Address birthPlace,
        @Nullable String birthPlaceUnit,
        @Nullable String birthPlaceAbroad,
        @Nullable Address homeTown,
        @Nullable String ethnicity,
        @Nullable String otherEthnicity,
        @Nullable String nationality,
        @Nullable String otherNationality,
        @Nullable String birthKind,
        @Nullable IdentityPaper paper) {

    @Override
    public String toString() {
        return "Child[***]";
    }
}
