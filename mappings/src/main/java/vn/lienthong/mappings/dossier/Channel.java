package vn.lienthong.mappings.dossier;

/** How the dossier came in. */
public enum Channel {
    /** Handed in at the counter. */
    DIRECT,
    /** Filed on the internet. */
    ONLINE,
    /** Sent by the public postal service. */
    POST
}
