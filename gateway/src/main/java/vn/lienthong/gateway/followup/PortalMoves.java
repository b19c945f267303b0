package vn.lienthong.gateway.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.portalstate.PortalStates;
import vn.lienthong.routes.followup.Line;
import vn.lienthong.routes.followup.PortalDossier;
import vn.lienthong.routes.followup.PortalMove;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.followup.Standing;

/** Tells the Portal of moves at the registry. */
final class PortalMoves {

    static final String SENDER = "registry";

    private final PortalStates states;
    private final PortalMove<Standing> move;
    private final PortalDossier portal;

    PortalMoves(PortalStates states, PortalMove<Standing> move, PortalDossier portal) {
        this.states = states;
        this.move = move;
        this.portal = portal;
    }

    /**
     * Joins the caller's transaction.
     *
     * @return the message that carries it, or null where the Portal is told nothing
     */
    @Nullable
    UUID accept(Followed it, Line line, Sighting sighting, Instant now) {
        if (!line.told()) {
            return null;
        }
        Instant asOf = sighting.asOf();
        Instant at = asOf == null ? now : asOf;
        return states.accept(it.subject(), (shown, ours) -> move.next(line.standing(), shown.status(), ours)
                .map(next -> portal.moved(shown, next, it.type(), sighting, at)));
    }
}
