package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * A person in a form. It shows itself without personal data.
 *
 * @param name name
 * @param gender gender
 * @param birthDate day of birth, or only its month or year
 * @param ethnicity code of the list {@code ethnicity}
 * @param otherEthnicity where the list has none
 * @param nationality code of the list {@code nationality}, {@code VN}
 * @param otherNationality where the list has none
 * @param residenceKind word of the list {@code residenceKind}
 * @param residence where the person lives
 * @param paper identity paper
 * @param personalNumber twelve digits
 * @param verified whether the national population database confirmed it
 */
public record Person(
        PersonName name,
        @Nullable Gender gender,
        @Nullable PartialDate birthDate,
        @Nullable String ethnicity,
        @Nullable String otherEthnicity,
        @Nullable String nationality,
        @Nullable String otherNationality,
        @Nullable String residenceKind,
        @Nullable Address residence,
        @Nullable IdentityPaper paper,
        @Nullable String personalNumber,
        @Nullable Boolean verified) {

    @Override
    public String toString() {
        return "Person[***]";
    }
}
