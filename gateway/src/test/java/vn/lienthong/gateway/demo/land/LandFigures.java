package vn.lienthong.gateway.demo.land;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import vn.lienthong.gateway.demo.kit.Messages;

/**
 * The figures of the land dossiers.
 *
 * @param received dossiers that the province handed in
 * @param delivered of these, taken by the land system; {@code steps} of what was told of them since, likewise
 * @param keptUntilNoon of these, received for the commune that was not connected, and not tried before noon
 * @param taxTold lines of the tax file of which the province was told; {@code taxParked} those that wait for a person
 * @param messages the law of the lane
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LandFigures(
        long received,
        long delivered,
        long steps,
        long keptUntilNoon,
        long taxTold,
        long taxParked,
        Messages messages,
        Books books) {

    /**
     * What the land system's own books say.
     *
     * @param held dossiers that it took
     * @param steps that it took, each counted once
     * @param ofNobody steps that came before their dossier
     * @param harmlessRepeats dossiers and steps that came once more, since an answer was lost
     * @param malformed requests that broke the contract
     * @param disagreesWithLedger dossiers of which ledger and books tell different things
     */
    public record Books(
            long held, long steps, long ofNobody, long harmlessRepeats, long malformed, long disagreesWithLedger) {}
}
