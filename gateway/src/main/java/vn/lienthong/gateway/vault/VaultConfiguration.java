package vn.lienthong.gateway.vault;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The vault over the table of data keys. */
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {

    @Bean
    DataKeys dataKeys(JdbcClient sql, PlatformTransactionManager transactions, MasterKeys masters, Clock clock) {
        DataKeys keys = new DataKeys(sql, transactions, masters, clock);
        keys.takeOver();
        return keys;
    }

    @Bean
    Vault vault(DataKeys keys) {
        return new MonthlyVault(keys);
    }

    @Bean
    KeyedHash keyedHash(JdbcClient sql, PlatformTransactionManager transactions, MasterKeys masters) {
        return new LookupKey(sql, transactions, masters).hash();
    }

    @Bean
    Keys keys(JdbcClient sql, PlatformTransactionManager transactions, DataKeys keys, Clock clock) {
        return new SqlKeys(sql, transactions, keys, clock);
    }
}
