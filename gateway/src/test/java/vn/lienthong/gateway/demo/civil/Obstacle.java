package vn.lienthong.gateway.demo.civil;

/** Why a dossier does not go through by itself. The first three are root causes of the twenty that cannot be entered. */
enum Obstacle {
    NONE,
    /** A birth in a commune that the registry's catalogue of places lacks. The registry adds it; then replayed. */
    PLACE_UNKNOWN_TO_REGISTRY,
    /** A cause of death longer than the registry's field. Mended at the source: a newer state flows by itself. */
    CAUSE_TOO_LONG,
    /** Handed in by a commune that the registry knows under another code. Added to the gateway's file; then replayed. */
    UNIT_UNKNOWN_TO_REGISTRY,
    /** An extract from a register that was never digitised: only the paper book has it. */
    ONLY_ON_PAPER
}
