package vn.lienthong.mappings.dossier;

/** Whether a document of the dossier was there before. */
public enum Reuse {
    /** Handed in for this dossier. */
    NONE,
    /** Digitised for an earlier dossier, and used again. */
    REUSED,
    /** An existing result stands in its place; its code is {@link Document#replacementResultCode}. */
    REPLACED
}
