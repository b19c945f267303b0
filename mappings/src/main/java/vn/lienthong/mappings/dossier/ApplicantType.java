package vn.lienthong.mappings.dossier;

/** Who the applicant is. */
public enum ApplicantType {
    CITIZEN,
    ENTERPRISE,
    STATE_BODY,
    OTHER
}
