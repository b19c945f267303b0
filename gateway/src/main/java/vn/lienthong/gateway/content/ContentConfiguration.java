package vn.lienthong.gateway.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.Vault;

/** The readers and writers of what is sealed about messages. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

    @Bean
    Payloads payloads(JdbcClient sql, Vault vault) {
        Payloads payloads = new Payloads(sql, vault);
        payloads.sealWhatLiesInClear();
        return payloads;
    }
}
