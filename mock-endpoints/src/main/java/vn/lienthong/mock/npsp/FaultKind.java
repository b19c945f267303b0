package vn.lienthong.mock.npsp;

/**
 * The ways in which the Portal can fail, in the order in which they are applied to one call.
 *
 * <p>First come the kinds that stand in place of the Portal ({@link #DOWN} to {@link #RESET_BEFORE_COMMIT}, and
 * {@link #SERVER_ERROR} and {@link #EMPTY_ANSWER} that do not commit): the first that meets the call answers it, and nothing is
 * committed. Then {@link #SLOW}. Then the kinds that change what the Portal decides. Last those that spoil an answer which was
 * already given: they meet only calls that succeeded, so that what they hide is certainly in the books. Of two faults of one
 * kind the older is applied. Only a fault that was applied is used up.
 */
public enum FaultKind {
    /** Nothing listens on the port. Takes no {@code service}, {@code maHoSo}, {@code times} or {@code lasting}. */
    REFUSE_CONNECTIONS(Reach.PORT),
    /** HTTP 503, plain text; with {@code retryAfter} the header of that name. Meets logins too. */
    DOWN(Reach.EVERY_CALL),
    /** HTTP 200 with an HTML page. Meets logins too. */
    MAINTENANCE_PAGE(Reach.EVERY_CALL),
    /** HTTP 429, plain text; with {@code retryAfter} the header of that name. Meets logins too. */
    TOO_MANY_REQUESTS(Reach.EVERY_CALL),
    /** Of every hundred calls that it meets, {@code percent} (50 by default), evenly spread, get {@code status} (503 by default). */
    FLAP(Reach.BUSINESS_CALLS),
    /** The connection is reset and nothing was committed. */
    RESET_BEFORE_COMMIT(Reach.BUSINESS_CALLS),
    /** HTTP {@code status} (500 by default, 500–599), plain text; {@code committed} false by default. */
    SERVER_ERROR(Reach.BUSINESS_CALLS),
    /** The answer comes after {@code delay}; {@code committed} (true by default) says whether the wait is after the commit. */
    SLOW(Reach.BUSINESS_CALLS),
    /** Logins are refused although the password is right; {@code code} and {@code message} may be given. */
    LOGIN_REFUSED(Reach.LOGINS),
    /** The session is said to have expired, however fresh it is. */
    SESSION_EXPIRED(Reach.BUSINESS_CALLS),
    /** A write is refused when a row's {@code field} has one of the {@code values}: {@code code} and {@code message}. */
    BUSINESS_REFUSAL(Reach.BUSINESS_CALLS),
    /**
     * Of a call with progress rows, or dossiers, those are refused whose {@code field} is one of the {@code values}, or every
     * {@code every}-th; the others take effect. {@code answer} says what the caller learns of it. Calls of which no row would
     * be refused are not met.
     */
    PARTIAL_BATCH(Reach.BUSINESS_CALLS),
    /** A look-up answers as if the last change to the dossier had not happened. */
    STALE_LOOKUP(Reach.LOOKUPS),
    /** A successful answer names another dossier: a look-up's {@code MAHOSO}, and a {@code result} added to a write's answer. */
    WRONG_CODE_IN_ANSWER(Reach.BUSINESS_CALLS),
    /** HTTP 200 and no body; {@code committed} is true by default. */
    EMPTY_ANSWER(Reach.BUSINESS_CALLS),
    /** Committed, then the first half of the JSON answer as a complete HTTP body. */
    TRUNCATED_ANSWER(Reach.BUSINESS_CALLS),
    /** Committed, then the answer comes one byte at a time with {@code delay} between two. */
    SLOW_TRICKLE(Reach.BUSINESS_CALLS),
    /** Committed, then the connection is reset. */
    ANSWER_LOST(Reach.BUSINESS_CALLS);

    /** Which calls a fault meets that names no service. */
    enum Reach {
        PORT,
        EVERY_CALL,
        BUSINESS_CALLS,
        LOGINS,
        LOOKUPS
    }

    private final Reach reach;

    FaultKind(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
