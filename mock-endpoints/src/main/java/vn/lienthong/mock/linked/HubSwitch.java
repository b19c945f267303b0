package vn.lienthong.mock.linked;

import org.jspecify.annotations.Nullable;

/**
 * What one of the two other agencies is made to do.
 *
 * @param kind what it does
 * @param leg whose; the justice leg is the province's own
 * @param maHoSo only with this linked dossier; absent: with all
 * @param text what it says when it refuses; absent: the usual words
 */
public record HubSwitch(
        Kind kind,
        Leg leg,
        @Nullable String maHoSo,
        @Nullable String text) {
    /** What an agency can be made to do. */
    public enum Kind {
        /** It does not go on, and says nothing, until the switch is removed. */
        SILENT,
        /** It refuses what it would have finished. */
        REFUSES
    }

    public HubSwitch {
        if (kind == null || leg == null || leg == Leg.JUSTICE) {
            throw new IllegalArgumentException("a kind, and a leg that is RESIDENCE or INSURANCE, must be there");
        }
    }

    public static HubSwitch silent(Leg leg) {
        return new HubSwitch(Kind.SILENT, leg, null, null);
    }

    public static HubSwitch refuses(Leg leg, String text) {
        return new HubSwitch(Kind.REFUSES, leg, null, text);
    }

    public HubSwitch onDossier(String code) {
        return new HubSwitch(kind, leg, code, text);
    }

    boolean meets(Leg one, String code) {
        return leg == one && (maHoSo == null || maHoSo.equals(code));
    }
}
