package vn.lienthong.gateway.history;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.archive.Archives;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.daybook.Reports;
import vn.lienthong.gateway.indicator.Indicators;
import vn.lienthong.gateway.report.Law;
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
                terms.clear();
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("No term is ended now", failure);
            }
        }
    }

    @Bean
    Vacuum vacuum(DataSource database) {
        return new Vacuum(database);
    }

    @Bean
    ClearedRows clearedRows(JdbcClient sql) {
        return new ClearedRows(sql);
    }

    @Bean
    Emptying emptying(JdbcClient sql, Vacuum vacuum, TransactionTemplate transaction, Audit audit, Clock clock) {
        return new Emptying(sql, vacuum, transaction, audit, clock);
    }

    @Bean
    Clearing ledgerClearing(
            ClearedRows rows, Vacuum vacuum, TransactionTemplate transaction, Audit audit, Clock clock) {
        return new Clearing(rows, vacuum, transaction, audit, clock);
    }

    @Bean
    LedgerTerms ledgerTerms(
            Archives archives, ClearedRows rows, Clearing clearing, Keys keys, Law law, HistorySettings settings) {
        return new LedgerTerms(archives, rows, clearing, keys, law, settings);
    }

    @Bean
    Terms terms(
            Keys keys,
            Reports reports,
            Indicators indicators,
            Audit audit,
            HistorySettings settings,
            Emptying emptying,
            LedgerTerms ledger) {
        return new Terms(keys, reports, indicators, audit, settings, emptying, ledger);
    }

    @Bean
    Ending endingTerms(Terms terms) {
        return new Ending(terms);
    }

    @Bean
    Leaving leaving(Emptying emptying, Clearing clearing, @Value("${lienthong.rounds.leaving:5s}") Duration pause) {
        return new Leaving(List.of(emptying::step, clearing::step), pause);
    }
}
