package vn.lienthong.routes.followup;

/** Where a dossier stands at the registry, as far as is known. */
public enum Standing {
    /** Handed in; the registry was not heard of it since. */
    SUBMITTED,
    /** The registry has it, and nobody has looked at it yet. */
    RECEIVED,
    /** The registry wants more papers. */
    SUPPLEMENT_REQUESTED,
    /** The registry found it fit and works on it. */
    PROCESSING,
    /** Registered, and the registry does not give the result yet. */
    RESULT_AWAITED,
    /** Registered, and the result is here. */
    COMPLETED,
    /** The registry refused it. */
    REFUSED,
    /** The registry took it, and says since then that it has no such dossier. Needs a person. */
    NOT_KNOWN,
    /** A person ended the following. */
    GIVEN_UP;

    /** Whether the registry is not asked any more. */
    public boolean ended() {
        return this == COMPLETED || this == REFUSED || this == GIVEN_UP;
    }

    /** Whether it is something to tell the province of when it begins. */
    public boolean worthTelling() {
        return this != SUBMITTED && this != RESULT_AWAITED && this != NOT_KNOWN;
    }
}
