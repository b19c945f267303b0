package vn.lienthong.mock.npsp;

/** What the Portal was told. */
public enum TellingKind {
    /** A dossier, with {@code isUpdating} "False". */
    CREATE,
    /** A dossier's full state, with {@code isUpdating} "True". */
    UPDATE,
    /** One progress row. */
    PROGRESS
}
