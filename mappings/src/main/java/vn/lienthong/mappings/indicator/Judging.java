package vn.lienthong.mappings.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A dossier as it is judged.
 *
 * @param synchronised whether the Portal has confirmed a state of it
 * @param handedInAt when the gateway was first told of it
 * @param now the moment for which it is asked
 */
public record Judging(
        DossierFacts dossier, boolean synchronised, Instant handedInAt, Instant now, IndicatorRules rules) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public Timeliness timeliness() {
        return Timeliness.of(dossier, now, rules);
    }

    boolean handedInSameDay() {
        return !day(handedInAt).isAfter(day(dossier.receivedAt()));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, VIETNAM);
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
