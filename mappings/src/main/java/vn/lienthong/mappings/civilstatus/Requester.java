package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * Who asks. It shows itself without personal data.
 *
 * @param name name
 * @param relation to whom the dossier is about, in words
 * @param paper identity paper
 * @param personalNumber twelve digits
 * @param phone telephone
 * @param email address
 * @param residenceKind word of the list {@code residenceKind}
 * @param residence where the requester lives
 * @param verified whether the national population database confirmed it
 */
public record Requester(
        PersonName name,
        @Nullable String relation,
        @Nullable IdentityPaper paper,
        @Nullable String personalNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String residenceKind,
        @Nullable Address residence,
        @Nullable Boolean verified) {

    @Override
    public String toString() {
        return "Requester[***]";
    }
}
