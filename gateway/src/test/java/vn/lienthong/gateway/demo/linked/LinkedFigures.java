package vn.lienthong.gateway.demo.linked;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import vn.lienthong.gateway.demo.kit.Messages;

/**
 * The figures of the linked births.
 *
 * @param taken births that the gateway took from the hub
 * @param registered of these, with the result of the registration; {@code residence} and {@code insurance} done likewise
 * @param silent of these, with an agency that is silent past its time, or calls for a person otherwise
 * @param finished of these, with all three agencies done
 * @param messages the law of the lane
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LinkedFigures(
        long taken,
        long registered,
        long residence,
        long insurance,
        long silent,
        long finished,
        Messages messages,
        Hub hub) {

    /**
     * What the hub's and the registry's own books say.
     *
     * @param held births that citizens handed in
     * @param acknowledged of these, said to be taken
     * @param reportedInOrder of these, told to be received, accepted, with the officer, and registered: in this order, each once
     * @param repeats reports and registrations that came once more
     * @param refused reports that came too early, after the end, or out of order
     * @param malformed requests that broke the contract
     * @param wrongResults results whose personal number is not the one that the registry gave
     * @param disagreesWithLedger births of which ledger and books tell different things
     */
    public record Hub(
            long held,
            long acknowledged,
            long reportedInOrder,
            long repeats,
            long refused,
            long malformed,
            long wrongResults,
            long disagreesWithLedger) {}
}
