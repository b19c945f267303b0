package vn.lienthong.gateway.identity;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.vault.KeyedHash;

/** What is there whether or not anybody is looked up: the record of look-ups, and decisions on what is kept back. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecordSettings.class)
class WaiverConfiguration {

    @Bean
    SqlWaivers identityWaivers(
            JdbcClient sql, KeyedHash hash, TransactionTemplate transaction, Audit audit, Clock clock) {
        return new SqlWaivers(sql, hash, transaction, audit, clock);
    }

    @Bean
    LookUpRecord lookUpRecord(JdbcClient sql) {
        return new LookUpRecord(sql);
    }

    @Bean
    Forgetting forgetting(JdbcClient sql, RecordSettings settings, Clock clock) {
        return new Forgetting(sql, settings, clock);
    }
}
