package vn.lienthong.mappings.indicator;

import java.util.Set;

/**
 * What the sources leave open, all of it inferred.
 *
 * @param populationDatabases codes in {@code DSKetNoiCSDL} that stand for the population database; {@code 1} in one source
 * @param severalRequestsLate whether a dossier for which supplements were asked for more than once is late however it ends, or only
 *     while it waits for them
 * @param resultNeedsFile whether a result counts as electronic only where it has a file, too; that it needs a code is known
 */
public record IndicatorRules(Set<String> populationDatabases, boolean severalRequestsLate, boolean resultNeedsFile) {

    public IndicatorRules {
        populationDatabases = Set.copyOf(populationDatabases);
    }

    public static IndicatorRules standard() {
        return new IndicatorRules(Set.of("1"), true, true);
    }
}
