package vn.lienthong.routes.message;

/** How a message relates to the others of its subject. */
public enum Kind {
    /** The dossier as it now is: a newer one replaces an older one. */
    STATE,
    /** Something that happened, such as a progress row: each goes exactly once, none is replaced. */
    EVENT,
    /** A question that has an answer. */
    REQUEST
}
