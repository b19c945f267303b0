package vn.lienthong.routes.linked;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubLeg;

/**
 * One agency's part of a linked dossier.
 *
 * @param since when it came to be so: by the hub's clock where that says it, otherwise when it was heard
 * @param raisedAt since when it calls for a person: the agency is silent past its time, or refused; null while it does not
 * @param quietUntil until when a person sees to it, so that it does not call for another; null where nobody does
 * @param byPerson whether a person said that it is done, and not the hub
 */
public record Leg(
        HubLeg.State state,
        Instant since,
        @Nullable Instant raisedAt,
        @Nullable Instant quietUntil,
        boolean byPerson) {

    static Leg notBegun(Instant since) {
        return new Leg(HubLeg.State.NOT_BEGUN, since, null, null, false);
    }

    Leg moved(HubLeg.State to, Instant at, boolean saidByPerson) {
        return new Leg(to, at, null, null, saidByPerson);
    }

    Leg raised(Instant at) {
        return new Leg(state, since, at, null, byPerson);
    }

    Leg seenTo(Instant until) {
        return new Leg(state, since, null, until, byPerson);
    }

    boolean open() {
        return state == HubLeg.State.NOT_BEGUN || state == HubLeg.State.UNDER_WAY;
    }
}
