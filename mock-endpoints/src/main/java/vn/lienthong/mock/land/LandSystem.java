package vn.lienthong.mock.land;

/** The two land systems in use. They take the same calls and differ in how codes are written and who is let in. */
public enum LandSystem {
    /** Codes as numbers, no authentication, the desk's secret as the last part of the path. */
    VBDLIS,
    /** Codes as texts, a token for every call, the desk's secret in the query as {@code CodeGet}. */
    ILIS
}
