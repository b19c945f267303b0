package vn.lienthong.gateway.followup;

/** What came of a person's act. */
enum Acted {
    DONE,
    NO_SUCH,
    /** It makes no sense as the dossier stands. */
    NOT_NOW
}
