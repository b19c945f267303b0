package vn.lienthong.mock.linked;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.line.LineFaults;

/** What the hub holds and was told. */
public final class HubBooks {
    private final HubLedger ledger;
    private final HubTally tally;
    private final LineFaults faults;

    HubBooks(HubLedger ledger, HubTally tally, LineFaults faults) {
        this.ledger = ledger;
        this.tally = tally;
        this.faults = faults;
    }

    public HubSummary summary() {
        return new HubSummary(
                ledger.all().size(),
                ledger.waiting().size(),
                tally.of(HubFigure.ACKNOWLEDGEMENTS),
                tally.of(HubFigure.REPEATED_ACKNOWLEDGEMENTS),
                tally.of(HubFigure.REPORTS),
                tally.of(HubFigure.REPEATED_REPORTS),
                tally.of(HubFigure.OUT_OF_ORDER),
                tally.of(HubFigure.RESULTS_TOO_EARLY),
                tally.of(HubFigure.REPORTS_AFTER_THE_END),
                tally.of(HubFigure.LOGINS),
                tally.of(HubFigure.LOGINS_REFUSED),
                tally.of(HubFigure.TOKENS_REFUSED),
                tally.of(HubFigure.BROKEN_REQUESTS),
                tally.calls(),
                faults.applied());
    }

    /** Every dossier, in the order in which they were handed in. */
    public List<HeldDossier> dossiers() {
        return ledger.all();
    }

    /** By its linked code. */
    public Optional<HeldDossier> dossier(String maHoSo) {
        return ledger.shown(maHoSo);
    }

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    public List<HubJudgement> judgements() {
        return tally.judgements();
    }

    /** Empties the books and forgets every dossier; switches and faults stay. */
    public void forget() {
        ledger.forget();
        tally.forget();
        faults.forget();
    }
}
