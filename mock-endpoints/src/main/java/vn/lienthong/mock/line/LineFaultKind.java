package vn.lienthong.mock.line;

/**
 * The ways in which a system can fail, in the order in which they are applied to one call.
 *
 * <p>{@link #DOWN} to {@link #TOKEN_EXPIRED}, and {@link #SERVER_ERROR} and {@link #EMPTY_ANSWER} that do not commit, stand in its
 * place: the first that meets the call answers it, and nothing is committed. Then {@link #SLOW}. The rest spoil an answer that was
 * already given: they meet only calls that succeeded, so that what they hide is certainly in the books. Of two faults of one kind
 * the older is applied. Only a fault that was applied is used up.
 */
public enum LineFaultKind {
    /** Nothing listens on the port. Takes no {@code operation}, {@code code}, {@code times} or {@code lasting}. */
    REFUSE_CONNECTIONS,
    /** HTTP 503, plain text; with {@code retryAfter} the header of that name. Meets calls for a token too. */
    DOWN,
    /** HTTP 200 with an HTML page. Meets calls for a token too. */
    MAINTENANCE_PAGE,
    /** HTTP 429; with {@code retryAfter} the header of that name. Meets calls for a token too. */
    TOO_MANY_REQUESTS,
    /** Of every hundred calls that it meets, {@code percent} (50 by default), evenly spread, get {@code status} (503 by default). */
    FLAP,
    /** The connection is reset and nothing was committed. */
    RESET_BEFORE_COMMIT,
    /** HTTP {@code status} (500 by default, 500–599), plain text; {@code committed} false by default. */
    SERVER_ERROR,
    /** The token is said to have expired, however fresh it is. */
    TOKEN_EXPIRED,
    /** The answer comes after {@code delay}; {@code committed} (true by default) says whether the wait is after the commit. */
    SLOW,
    /** A successful answer that names a dossier of the call names another one in its place. Answers without a code are not met. */
    WRONG_CODE_IN_ANSWER,
    /** HTTP 200 and no body; {@code committed} is true by default. */
    EMPTY_ANSWER,
    /** Committed, then the first half of the answer as a complete HTTP body. */
    TRUNCATED_ANSWER,
    /** Committed, then the answer comes one byte at a time with {@code delay} between two. */
    SLOW_TRICKLE,
    /** Committed, then the connection is reset. */
    ANSWER_LOST;

    boolean meetsLogins() {
        return this == DOWN || this == MAINTENANCE_PAGE || this == TOO_MANY_REQUESTS;
    }

    boolean waits() {
        return this == SLOW || this == SLOW_TRICKLE;
    }
}
