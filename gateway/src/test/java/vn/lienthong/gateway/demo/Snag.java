package vn.lienthong.gateway.demo;

/** Why a dossier cannot be synchronised as it stands. */
enum Snag {
    NONE,
    /** The Portal's catalogue lacks the procedure. Mended there, then replayed. */
    PROCEDURE_UNKNOWN_TO_PORTAL,
    /** The gateway's units file lacks the unit. Mended in the file, then replayed. */
    UNIT_UNKNOWN_TO_GATEWAY,
    /** The applicant's number is not in the population database. Mended at the source: a newer state flows by itself. */
    WRONG_NUMBER
}
