package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * The figures of the day: what the gateway's API says, and beside it what the Portal's own books say.
 *
 * @param date the day that was played
 * @param asOf the simulated time of the figures
 * @param lawHolds whether every receipt is accounted for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Figures(
        String date,
        String asOf,
        Dossiers dossiers,
        Messages messages,
        boolean lawHolds,
        List<Group> parkedGroups,
        PortalFigures portal) {

    /** Of the gateway's daily report. */
    record Dossiers(long received, Synchronised synchronised, long parked, long waiting) {}

    /** Of the gateway's daily report, by channel. */
    record Synchronised(long direct, long online, long post, long total) {}

    /** Of the gateway's law, over all that was ever accepted. */
    record Messages(
            long waiting,
            long sending,
            long unknown,
            long parked,
            long manual,
            long delivered,
            long superseded,
            long cancelled,
            long total) {

        long accounted() {
            return waiting + sending + unknown + parked + manual + delivered + superseded + cancelled;
        }

        long open() {
            return waiting + sending + unknown;
        }
    }

    /** One parked group. */
    record Group(
            String cause,
            String code,
            long count,
            String example,
            String reason,
            String titleVi,
            String titleEn,
            String remedyVi,
            String remedyEn,
            String fingerprint) {}

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
