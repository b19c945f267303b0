package vn.lienthong.mock.province;

/** What a notice says became of a message. */
public enum What {
    /** The Portal has it. */
    DELIVERED,
    /** It needs a person. */
    PARKED,
    /** Somebody looks its answer up. */
    MANUAL,
    /** A newer one made it needless. */
    SUPERSEDED,
    /** A person gave it up. */
    CANCELLED,
    /** It waits again, after it was parked. */
    WAITING,
    /** The registry that has it has come further with it, or wants something. */
    STATUS,
    /** The registry has entered it; the entry comes along. */
    RESULT,
    /** A dossier that the hub of linked procedures has for the province, or how far its agencies are. */
    LINKED,
    /** A land system has told something of a dossier, or has one that was handed in at the land office. */
    LAND,
    /** The files that a land system's call named are fetched, or cannot be. */
    LAND_FILES,
    /** The tax authority has told what a land dossier owes, or that it is paid. */
    TAX,
    /** A dossier that a citizen filed at the Portal. */
    FILED
}
