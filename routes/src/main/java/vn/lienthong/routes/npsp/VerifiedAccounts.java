package vn.lienthong.routes.npsp;

import vn.lienthong.mappings.dossier.Applicant;

/** Whether an applicant's account counts as verified by VNeID, as the Portal is told. */
public interface VerifiedAccounts {

    /** Takes the origin's word for it. */
    VerifiedAccounts AS_DECLARED = Applicant::vneidVerified;

    boolean verified(Applicant applicant);
}
