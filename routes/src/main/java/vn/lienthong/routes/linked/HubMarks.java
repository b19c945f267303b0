package vn.lienthong.routes.linked;

import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubMessage;
import vn.lienthong.mappings.linked.HubStatus;

/** What a look-up at the hub shows once it was told a message: how far the agency that registers is. */
public final class HubMarks {

    private HubMarks() {}

    public static String of(HubMessage message) {
        return of(message instanceof HubMessage.Report report ? after(report.status()) : HubLeg.State.NOT_BEGUN);
    }

    static String of(HubLeg.State state) {
        return state.name();
    }

    /** How far the registration is once this was reported. */
    static HubLeg.State after(HubStatus status) {
        return switch (status) {
            case RECEIVED, SUPPLEMENT_REQUESTED, ACCEPTED, FORWARDED -> HubLeg.State.UNDER_WAY;
            case RESULT, RETURNED -> HubLeg.State.DONE;
            case REFUSED -> HubLeg.State.REFUSED;
        };
    }
}
