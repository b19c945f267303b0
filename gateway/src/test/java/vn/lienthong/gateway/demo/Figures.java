package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import vn.lienthong.gateway.demo.civil.CivilFigures;
import vn.lienthong.gateway.demo.filed.FiledFigures;
import vn.lienthong.gateway.demo.identity.IdentityFigures;
import vn.lienthong.gateway.demo.kit.Dossiers;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.land.LandFigures;
import vn.lienthong.gateway.demo.linked.LinkedFigures;

/**
 * The figures of the day: what the gateway's API says, and beside it what the Portal's own books say.
 *
 * @param date the day that was played
 * @param asOf the simulated time of the figures
 * @param messages the law of the Portal's lane
 * @param lawHolds whether every receipt is accounted for, on all lanes
 * @param parkedGroups of the Portal's lane
 * @param identity what became of applicants whom the population database does not have as they say
 * @param linked the births that came by the hub of linked procedures, with what the hub's books say
 * @param filed the dossiers that citizens filed at the Portal, with what its books and the province's say
 * @param land the land dossiers, with what the land system's books say
 * @param civil the same of civil status, with what the registry's books say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Figures(
        String date,
        String asOf,
        Dossiers dossiers,
        Messages messages,
        boolean lawHolds,
        List<Group> parkedGroups,
        PortalFigures portal,
        CivilFigures civil,
        LinkedFigures linked,
        FiledFigures filed,
        LandFigures land,
        IdentityFigures identity) {

    /**
     * What the Portal's own books say, held against the province's journal.
     *
     * @param dossiers dossiers that the Portal holds
     * @param appliedTwice creates and progress rows that took effect twice
     * @param notNewest dossiers that the Portal holds in another state than the newest that was accepted
     * @param missing dossiers and progress rows that were accepted, are not parked, and that the Portal has not
     * @param rowsOutOfOrder dossiers whose progress rows the Portal was told in another order
     * @param malformed requests of the gateway that broke the contract
     * @param harmlessRepeats updates that told again what the Portal held
     * @param disagreesWithLedger dossiers of which ledger and books tell different things
     */
    record PortalFigures(
            long dossiers,
            long appliedTwice,
            long notNewest,
            long missing,
            long rowsOutOfOrder,
            long malformed,
            long harmlessRepeats,
            long disagreesWithLedger) {}
}
