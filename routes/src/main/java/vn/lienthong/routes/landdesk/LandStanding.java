package vn.lienthong.routes.landdesk;

/** Where a dossier stands at its land system, as far as that has told. */
public enum LandStanding {
    /** The land system has it, and has told nothing of it yet. */
    HANDED_OVER,
    PROCESSING,
    /** The land office wants more papers. */
    SUPPLEMENT_REQUESTED,
    /** The land office has the tax notices; the citizen is to pay. */
    TAX_DUE,
    /** Ended with a result. */
    FINISHED,
    /** Ended without a result: the land office gave it back. */
    RETURNED,
    /** Ended without a result: the citizen took it back. */
    WITHDRAWN;

    public boolean ended() {
        return this == FINISHED || this == RETURNED || this == WITHDRAWN;
    }

    /** Whether somebody is waited for, so that only what is certainly newer ends it. */
    boolean waits() {
        return this == SUPPLEMENT_REQUESTED || this == TAX_DUE || ended();
    }
}
