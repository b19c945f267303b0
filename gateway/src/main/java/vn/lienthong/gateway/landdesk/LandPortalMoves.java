package vn.lienthong.gateway.landdesk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.portalstate.PortalStates;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.routes.followup.PortalMove;
import vn.lienthong.routes.landdesk.LandMove;
import vn.lienthong.routes.landdesk.LandMove.Effect;
import vn.lienthong.routes.landdesk.LandPortal;
import vn.lienthong.routes.landdesk.LandStanding;

/** Tells the Portal of moves at a land system. */
final class LandPortalMoves {

    static final String SENDER = "land-system";

    private final PortalStates states;
    private final PortalMove<LandStanding> move;

    LandPortalMoves(PortalStates states, PortalMove<LandStanding> move) {
        this.states = states;
        this.move = move;
    }

    /** Joins the caller's transaction. @return the message that carries it, or null where the Portal is told nothing */
    @Nullable
    UUID accept(LandDossier after, LandMove made, LandCall call, Instant now) {
        if (made.effect() != Effect.MOVED) {
            return null;
        }
        Instant asOf = made.asOf();
        Instant at = asOf == null ? now : asOf;
        return states.accept(after.dossier(), (shown, ours) -> move.next(after.standing(), shown.status(), ours)
                .map(next -> LandPortal.moved(shown, next, call, at)));
    }
}
