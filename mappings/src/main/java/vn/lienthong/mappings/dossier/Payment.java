package vn.lienthong.mappings.dossier;

/** Whether, and through whom, the applicant paid on the internet. */
public enum Payment {
    /** Not on the internet. */
    NONE,
    /** Through the national Portal. */
    PORTAL,
    /** Through the gateway of the province or of a ministry. */
    PROVINCE,
    /** Not yet, or in another way. */
    OTHER
}
