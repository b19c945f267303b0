package vn.lienthong.mappings.linked;

import java.util.EnumSet;
import java.util.Set;

/** In what a dossier has ended at the hub, as far as reports are concerned. */
public enum HubEnd {
    /** It was refused. */
    REFUSED(EnumSet.complementOf(EnumSet.of(HubStatus.RESULT, HubStatus.RETURNED))),
    /** The result was reported. */
    RESULT(EnumSet.complementOf(EnumSet.of(HubStatus.RETURNED, HubStatus.REFUSED))),
    /** The citizen has the result. */
    RETURNED(EnumSet.complementOf(EnumSet.of(HubStatus.REFUSED))),
    /** The hub has no such dossier. */
    UNKNOWN(EnumSet.noneOf(HubStatus.class));

    private final Set<HubStatus> covered;

    HubEnd(Set<HubStatus> covered) {
        this.covered = covered;
    }

    /** @return whether a report of this status adds nothing to such an end; otherwise it contradicts it */
    public boolean covers(HubStatus status) {
        return covered.contains(status);
    }
}
