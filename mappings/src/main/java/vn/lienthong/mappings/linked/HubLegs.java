package vn.lienthong.mappings.linked;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * How far each part of a linked dossier is, as the hub says.
 *
 * @param linkedCode which dossier
 * @param legs those that the hub names; of the others it says nothing
 */
public record HubLegs(DossierCode linkedCode, Map<HubLeg, Standing> legs) {

    public HubLegs {
        legs = Map.copyOf(legs);
    }

    /**
     * @param state how far it is
     * @param at since when, by the hub's clock
     */
    public record Standing(HubLeg.State state, Optional<Instant> at) {}

    /** @return whether the hub says of all three that they are done: only then is the procedure */
    public boolean isFinished() {
        return legs.size() == HubLeg.values().length
                && legs.values().stream().allMatch(it -> it.state() == HubLeg.State.DONE);
    }
}
