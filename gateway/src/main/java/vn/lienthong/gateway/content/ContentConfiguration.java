package vn.lienthong.gateway.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.Vault;

/** The readers and writers of what is sealed about messages. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

    @Bean
    Payloads payloads(JdbcClient sql, NamedParameterJdbcOperations batches, Vault vault) {
        Payloads payloads = new Payloads(sql, batches, vault);
        payloads.sealWhatLiesInClear();
        return payloads;
    }

    @Bean
    Quotes quotes(Vault vault) {
        return new Quotes(vault);
    }

    @Bean
    ExchangeBook exchangeBook(JdbcClient sql, Vault vault) {
        return new ExchangeBook(sql, vault);
    }

    @Bean
    Exchanges exchanges(NamedParameterJdbcOperations batches, Vault vault) {
        return new Exchanges(batches, vault);
    }
}
