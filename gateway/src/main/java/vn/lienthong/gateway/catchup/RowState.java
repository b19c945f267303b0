package vn.lienthong.gateway.catchup;

/** What became of a row. */
public enum RowState {
    /** Not yet looked at. */
    WAITING,
    /** Fit to be taken, in a file that is only checked. */
    GOOD,
    /** In the ledger, as a new message. */
    TAKEN,
    /** In the ledger already, from this row before. */
    SAME,
    /** Not taken, for its reasons. */
    BAD
}
