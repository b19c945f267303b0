package vn.lienthong.mappings.indicator;

import java.time.Instant;

/**
 * A dossier as it is judged.
 *
 * @param synchronised whether the Portal has confirmed a state of it
 * @param now the moment for which it is asked
 */
public record Judging(DossierFacts dossier, boolean synchronised, Instant now, IndicatorRules rules) {

    public Timeliness timeliness() {
        return Timeliness.of(dossier, now, rules);
    }

    boolean received() {
        return switch (dossier.status()) {
            case REGISTERED, REFUSED -> false;
            default -> true;
        };
    }

    boolean usesPopulationData() {
        return dossier.vneidVerified() || dossier.databases().stream().anyMatch(rules.populationDatabases()::contains);
    }

    boolean paidOnline() {
        var payment = dossier.payment();
        return payment != null
                && switch (payment) {
                    case PORTAL, PROVINCE -> true;
                    case NONE, OTHER -> false;
                };
    }

    boolean hasElectronicResult() {
        return (rules.resultNeedsFile() ? dossier.codedFiles() : dossier.coded()) > 0;
    }

    boolean ended() {
        return switch (dossier.status()) {
            case FINISHED, RETURNED -> true;
            default -> false;
        };
    }
}
