package vn.lienthong.mappings.identity;

import org.jspecify.annotations.Nullable;

/**
 * A system's request to have a person checked. It shows itself without personal data.
 *
 * @param officer who asks, by the account that the person has in that system or with the service
 * @param purpose what for, in words
 * @param procedure code of the procedure, where it is for one
 * @param dossier code of the dossier, where it is for one
 */
public record IdentityInquiry(
        Declared person,
        String officer,
        String purpose,
        @Nullable String procedure,
        @Nullable String dossier) {

    @Override
    public String toString() {
        return "IdentityInquiry[" + dossier + "]";
    }
}
