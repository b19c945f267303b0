package vn.lienthong.gateway.history;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.daybook.Reports;
import vn.lienthong.gateway.indicator.Indicators;
import vn.lienthong.gateway.vault.Keys;

/** The end of terms, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistorySettings.class)
class HistoryConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryConfiguration.class);

    /** Looks again and again whether a term is over. */
    record Ending(Terms terms) {

        @Scheduled(
                fixedDelayString = "${lienthong.rounds.terms:1h}",
                initialDelayString = "${lienthong.rounds.terms:1h}")
        void turn() {
            try {
                terms.end();
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("No term is ended now", failure);
            }
        }
    }

    @Bean
    Terms terms(Keys keys, Reports reports, Indicators indicators, Audit audit, HistorySettings settings) {
        return new Terms(keys, reports, indicators, audit, settings);
    }

    @Bean
    Ending endingTerms(Terms terms) {
        return new Ending(terms);
    }
}
