package vn.lienthong.mappings.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the dossier is for. It shows itself without personal data.
 *
 * @param name full name of the person or organisation
 * @param type who it is
 * @param identities identity numbers, the one to be shown first in front
 * @param techId the technical id of the national sign-on account; needed of those who filed online
 * @param phone as the applicant gave it
 * @param email as the applicant gave it
 * @param vneidVerified whether the account was verified with VNeID
 * @param fax as the applicant gave it
 * @param documentNumber number of the paper with which the applicant is on record, where it is not the first identity's
 */
public record Applicant(
        String name,
        ApplicantType type,
        List<Identity> identities,
        @Nullable String techId,
        @Nullable String phone,
        @Nullable String email,
        boolean vneidVerified,
        @Nullable String fax,
        @Nullable String documentNumber) {

    public Applicant {
        identities = List.copyOf(identities);
    }

    /** @return the same applicant, whose account was verified or not */
    public Applicant vneidVerified(boolean verified) {
        return new Applicant(name, type, identities, techId, phone, email, verified, fax, documentNumber);
    }

    @Override
    public String toString() {
        return "Applicant[" + type + "]";
    }
}
