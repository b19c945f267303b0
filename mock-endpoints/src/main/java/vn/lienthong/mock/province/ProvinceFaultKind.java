package vn.lienthong.mock.province;

/** The ways in which the province can fail, in the order in which they are applied. */
public enum ProvinceFaultKind {
    /** HTTP 503, plain text; nothing is taken. Own setting: {@code retryAfter}. */
    DOWN,
    /** HTTP 307 to elsewhere; nothing is taken. Own setting: {@code location}, by default an address of the province's own. */
    REDIRECT,
    /** HTTP 422: the signature is right and the notice is not wanted; nothing is taken. */
    REFUSE,
    /** Taken, then the answer waits for {@code delay}, in real time. */
    SLOW,
    /** Taken, then the connection is reset. */
    ANSWER_LOST
}
