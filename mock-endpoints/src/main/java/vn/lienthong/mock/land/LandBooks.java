package vn.lienthong.mock.land;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.line.LineFaults;

/** What the land system holds and was told. */
public final class LandBooks {
    private final LandLedger ledger;
    private final LandTally tally;
    private final LineFaults faults;

    LandBooks(LandLedger ledger, LandTally tally, LineFaults faults) {
        this.ledger = ledger;
        this.tally = tally;
        this.faults = faults;
    }

    public LandSummary summary() {
        return new LandSummary(
                tally.of(LandFigure.DOSSIERS),
                tally.of(LandFigure.REPEATED_DOSSIERS),
                tally.of(LandFigure.STEPS),
                tally.of(LandFigure.REPEATED_STEPS),
                tally.of(LandFigure.STEPS_OF_NOBODY),
                tally.of(LandFigure.REFUSED_ON_DEMAND),
                tally.of(LandFigure.LOGINS),
                tally.of(LandFigure.LOGINS_REFUSED),
                tally.of(LandFigure.TOKENS_REFUSED),
                tally.of(LandFigure.BROKEN_REQUESTS),
                tally.calls(),
                faults.applied());
    }

    /** Every dossier, in the order in which they came. */
    public List<HeldLandDossier> dossiers() {
        return ledger.all();
    }

    public Optional<HeldLandDossier> dossier(String soBienNhan) {
        return ledger.held(soBienNhan);
    }

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    public List<LandJudgement> judgements() {
        return tally.judgements();
    }

    /** Empties the books and forgets every dossier; switches and faults stay. */
    public void forget() {
        ledger.forget();
        tally.forget();
        faults.forget();
    }
}
