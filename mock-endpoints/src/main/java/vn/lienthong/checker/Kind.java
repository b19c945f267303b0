package vn.lienthong.checker;

/** What a message is to its system. */
enum Kind {
    /** A dossier as it now is: a newer one replaces an older. */
    STATE,
    /** A step or row: each goes once, in order. */
    EVENT,
    /** A question with an answer. */
    REQUEST
}
