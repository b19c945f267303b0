package vn.lienthong.routes.linked;

/** Where a linked dossier stands as a whole. */
public enum Standing {
    /** The hub has it for us, and it could not be taken. Needs a person. */
    NOT_TAKEN,
    /** It is to be registered. */
    REGISTERING,
    /** Registered; the agencies for residence and for insurance have it. */
    WITH_AGENCIES,
    /** All three are done. */
    FINISHED,
    /** The registration was refused. */
    REFUSED,
    /** A person ended the watching. */
    CLOSED;

    /** Whether nothing is awaited any more. */
    public boolean ended() {
        return this == FINISHED || this == REFUSED || this == CLOSED;
    }
}
