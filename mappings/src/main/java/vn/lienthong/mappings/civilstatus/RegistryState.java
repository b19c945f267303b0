package vn.lienthong.mappings.civilstatus;

/** How a dossier stands at the registry. */
public enum RegistryState {
    /** {@code 1}: there, and waiting. */
    RECEIVED,
    /** {@code 2}: papers are missing. */
    SUPPLEMENT_NEEDED,
    /** {@code 3}: eligible, being worked on. */
    PROCESSING,
    /** {@code 4}: in the register. */
    REGISTERED,
    /** {@code 6}. */
    REFUSED,
    /** The registry says that it does not have the dossier. */
    NOT_THERE
}
