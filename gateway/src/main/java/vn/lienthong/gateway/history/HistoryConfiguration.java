package vn.lienthong.gateway.history;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import vn.lienthong.gateway.archive.Halfway;

/** The end of terms: how often, and how much at once. */
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
    Pace leavingPace(@Value("${lienthong.rounds.leaving-rows:1000}") int rows, ObjectProvider<Halfway> halfway) {
        return new Pace(rows, halfway.getIfAvailable(() -> Halfway.NONE));
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
