package vn.lienthong.routes.reconcile;

/** What is the matter with a dossier that its sides do not agree about. */
public enum Kind {
    /** The national system should have it and does not show it. */
    MISSING,
    /** The national system has it, and the province's list does not. */
    UNKNOWN_TO_PROVINCE,
    /** The province has it, or has it in a newer status, and the gateway never got that. */
    NOT_HANDED_IN,
    /** The national system shows something that it was told before the newest state. */
    BEHIND,
    /** The national system shows what it was not told by the gateway, such as what was keyed in there by hand. */
    AHEAD,
    /** Two sides show the same status, and other facts of it differ; or neither status is known to be the newer one. */
    DIFFERS,
    /** One side has it more than once. */
    DUPLICATED,
    /** A citizen filed it at the national system, and the province has told nothing of it yet. Not a difference. */
    UNANSWERED,
    /** The ledger is not done with it, which explains whatever the others show. Not a difference. */
    IN_FLIGHT;

    /** Whether the sides disagree and nothing explains it. */
    public boolean unexplained() {
        return this != IN_FLIGHT && this != UNANSWERED;
    }
}
