package vn.lienthong.gateway.indicator;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import vn.lienthong.gateway.content.Payloads;

/** The indicators, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndicatorSettings.class)
class IndicatorConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IndicatorConfiguration.class);

    /** Takes the facts of dossiers, on one node at a time. */
    record Taking(Facts facts) {

        @Scheduled(
                fixedDelayString = "${lienthong.rounds.facts:2m}",
                initialDelayString = "${lienthong.rounds.facts:2m}")
        void turn() {
            try {
                facts.catchUpAll();
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("The facts of dossiers are not taken now", failure);
            }
        }
    }

    @Bean
    Facts dossierFacts(
            JdbcClient sql,
            NamedParameterJdbcOperations batches,
            Payloads payloads,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Facts(new FactRows(sql, batches), payloads, transactions, clock);
    }

    @Bean
    Taking takingFacts(Facts facts) {
        return new Taking(facts);
    }

    @Bean
    Indicators indicators(
            Facts facts,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            IndicatorSettings settings,
            Clock clock) {
        return new Indicators(facts, jdbc, transactions, settings.rules(), clock);
    }
}
