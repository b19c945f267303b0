package vn.lienthong.mappings.dossier;

/** How the result goes back to the applicant. */
public enum ReturnMethod {
    COUNTER,
    POST_OFFICE
}
