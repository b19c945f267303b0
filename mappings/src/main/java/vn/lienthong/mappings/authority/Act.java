package vn.lienthong.mappings.authority;

/** What a unit may have the authority to do. */
public enum Act {
    /** To take a dossier in. */
    RECEIVES,
    /** To decide it. */
    DECIDES
}
