package vn.lienthong.checker;

/** What became of a message, as all that is known of it says. */
enum Fate {
    /** Delivered once and in order, or still owed and accounted for. */
    OK,
    /** Accepted, and neither at the system nor owed. */
    LOST,
    /** Took effect at its system more than once. */
    DUPLICATED,
    /** Something older reached the system after something newer, or the system was told the older one last. */
    OVERTAKEN,
    /** In the ledger or at a system, and nobody handed it in. */
    UNEXPECTED,
    /** The ledger contradicts itself. */
    MISCOUNTED
}
