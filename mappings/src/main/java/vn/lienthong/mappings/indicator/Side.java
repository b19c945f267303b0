package vn.lienthong.mappings.indicator;

/** As what an indicator counts a dossier. The denominator is the first two together. */
public enum Side {
    NUMERATOR,
    /** In the denominator only. */
    REST,
    /** Not counted. */
    OUTSIDE;

    static Side of(boolean counted, boolean reached) {
        if (!counted) {
            return OUTSIDE;
        }
        return reached ? NUMERATOR : REST;
    }
}
