package vn.lienthong.routes.identity;

import vn.lienthong.mappings.identity.Declared;

/** What a person has decided to let go on although the applicant does not fit. */
public interface Waivers {

    /** Whether this dossier may go on with exactly this applicant. */
    boolean waived(String dossier, Declared person);
}
