package vn.lienthong.mappings.dossier;

/**
 * One identity number of the applicant. It shows itself without the number.
 *
 * @param type which kind of number
 * @param number its digits
 */
public record Identity(IdentityType type, String number) {

    @Override
    public String toString() {
        return "Identity[" + type + "]";
    }
}
