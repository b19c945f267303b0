package vn.lienthong.mock.civilstatus;

/** What the registry can be made to decide, other than it would by itself. */
public enum SwitchKind {
    /** Every call: error 100. */
    AUTHENTICATION,
    /** Every call: error 101. */
    ADDRESS_NOT_ALLOWED,
    /** Calls for one of the units in {@code values}: error 106; without {@code values}, for every unit. */
    UNKNOWN_UNIT,
    /** Calls for one of the provinces in {@code values}: error 108; without {@code values}, for every province. */
    UNKNOWN_PROVINCE,
    /**
     * Data whose {@code field} is one of the {@code values} (without them: holds anything) cannot be entered: error 500 with a
     * sentence that says {@code why}, or {@code text}. Several that meet one dossier are several sentences.
     */
    CANNOT_ENTER,
    /** A registration that is asked about needs a supplement: status 2, {@code text}, a deadline after {@code deadline}. */
    SUPPLEMENT,
    /** A registration that is asked about is refused: status 6, {@code text}. */
    REFUSE,
    /** A registration that is asked about is not finished, however long it takes. */
    NEVER_FINISHED,
    /** The search says that it is not there ({@code shape} TEXT), or finds nothing at all ({@code shape} EMPTY). */
    SEARCH_NOT_IMPLEMENTED
}
