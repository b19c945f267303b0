package vn.lienthong.routes.queue;

/** How a message is told to the system. */
public enum Call {
    /** A state of a dossier that the system is not known to hold. */
    CREATE,
    /** A state of a dossier that the system holds. */
    UPDATE,
    /** An event, added to what the system holds. */
    APPEND,
    /** A request. */
    ASK
}
