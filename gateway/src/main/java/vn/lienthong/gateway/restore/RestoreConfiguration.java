package vn.lienthong.gateway.restore;

import java.time.Clock;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.api.Banner;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.DataDirectory;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.ledger.OpenMessages;

/** Restore mode, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RestoreSettings.class)
class RestoreConfiguration {

    @Bean
    LedgerMark ledgerMark(JdbcClient sql, DataDirectory directory, Clock clock) {
        return new LedgerMark(sql, directory, clock);
    }

    @Bean
    Restores restores(
            JdbcClient sql, TransactionTemplate transaction, OpenMessages messages, Audit audit, Clock clock) {
        return new Restores(sql, transaction, messages, audit, clock);
    }

    @Bean
    RestoreWatch restoreWatch(LedgerMark mark, Restores restores, RestoreSettings settings, Node node) {
        return new RestoreWatch(mark, restores, settings, node);
    }

    @Bean
    RestoreTroubles restoreTroubles(Restores restores) {
        return new RestoreTroubles(restores);
    }

    @Bean
    RestoreMeters restoreMeters(RestoreWatch watch) {
        return new RestoreMeters(watch);
    }

    @Bean
    HealthIndicator restoreHealthIndicator(RestoreWatch watch) {
        return new RestoreHealth(watch);
    }

    @Bean
    Banner restoreBanner(RestoreWatch watch) {
        return new RestoreBanner(watch);
    }
}
