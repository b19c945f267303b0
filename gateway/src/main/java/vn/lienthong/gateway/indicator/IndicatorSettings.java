package vn.lienthong.gateway.indicator;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.mappings.indicator.IndicatorRules;

/**
 * What is inferred of how the Portal counts: {@code lienthong.indicators.*}.
 *
 * @param populationDatabases codes that stand for the population database
 * @param severalRequestsLate whether a second request for supplements makes a dossier late however it ends
 * @param resultNeedsFile whether an electronic result needs a file beside its code
 */
@ConfigurationProperties("lienthong.indicators")
record IndicatorSettings(
        @DefaultValue("1") Set<String> populationDatabases,
        @DefaultValue("true") boolean severalRequestsLate,
        @DefaultValue("true") boolean resultNeedsFile) {

    IndicatorSettings {
        populationDatabases = Set.copyOf(populationDatabases);
    }

    IndicatorRules rules() {
        return new IndicatorRules(populationDatabases, severalRequestsLate, resultNeedsFile);
    }
}
