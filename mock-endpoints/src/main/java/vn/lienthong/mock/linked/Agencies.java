package vn.lienthong.mock.linked;

import java.time.Duration;
import java.time.Instant;

/** Lets the other two agencies go on by the clock, one after the other, once the justice leg has its result. */
final class Agencies {
    private final HubOptions options;
    private final HubSwitches switches;

    Agencies(HubOptions options, HubSwitches switches) {
        this.options = options;
        this.switches = switches;
    }

    void goOn(Linked linked, Instant now) {
        goOn(linked, Leg.JUSTICE, Leg.RESIDENCE, options.residenceTakes(), now);
        goOn(linked, Leg.RESIDENCE, Leg.INSURANCE, options.insuranceTakes(), now);
    }

    private void goOn(Linked linked, Leg before, Leg leg, Duration takes, Instant now) {
        Instant began = linked.ends.get(before);
        boolean open = linked.leg(leg) == LegState.NOT_BEGUN || linked.leg(leg) == LegState.UNDER_WAY;
        if (linked.leg(before) != LegState.DONE || began == null || !open) {
            return;
        }
        linked.legs.put(leg, LegState.UNDER_WAY);
        String code = linked.dossier.maHoSo();
        Instant due = began.plus(takes);
        if (now.isBefore(due) || switches.met(HubSwitch.Kind.SILENT, leg, code).isPresent()) {
            return;
        }
        Instant spoke = switches.spokeAgain(leg);
        boolean refuses = switches.met(HubSwitch.Kind.REFUSES, leg, code).isPresent();
        linked.end(leg, refuses ? LegState.REFUSED : LegState.DONE, spoke.isAfter(due) ? spoke : due);
    }
}
