package vn.lienthong.routes.reconcile;

/** Who takes part in a comparison. */
public enum Party {
    /** The province's own list of its dossiers. */
    PROVINCE,
    /** What the gateway accepted and told. */
    LEDGER,
    /** The national system. */
    NATIONAL
}
