package vn.lienthong.routes.message;

/** Why a message needs a person. Each has an entry in the runbook, under its name. */
public enum Cause {
    /** The system refused it by one of its business rules. */
    REFUSED,
    /** The system answered with a code that nobody has mapped yet. */
    UNMAPPED_CODE,
    /** The answer names another dossier than the one that was sent. */
    MISROUTED,
    /** It cannot be put into the system's words: something is missing from it, or from our catalogue. */
    UNTRANSLATABLE,
    /** The unit that it is for has no authority on its day, by the table of authority. */
    NO_AUTHORITY,
    /** The system says the dossier is already there, and also that it is not. */
    ALREADY_THERE,
    /** The system says that it does not hold the dossier, although it confirmed it before. */
    NOT_THERE,
    /** Its answer was lost, and the system cannot be asked whether it took effect. */
    UNDETERMINABLE,
    /** The time it may be retried, counted while the lane was open, is spent. */
    BUDGET_SPENT,
    /** It broke the gateway's own code several times in a row. */
    POISON,
    /** Its document was destroyed with the key of its month, and it was to be sent once more. */
    ERASED,
    /** The applicant is not who the document says, as far as the population database tells. */
    IDENTITY,
    /** The system asks for an answer that only a person can give. */
    NEEDS_PERSON;

    /** Whether such a refusal means that we were wrong about the dossier being there, which the next attempt mends. */
    public boolean aboutPresence() {
        return this == ALREADY_THERE || this == NOT_THERE;
    }
}
