package vn.lienthong.gateway.linked;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.Vault;

/** What is known of linked dossiers, as beans; also where there is no lane to the hub any more. */
@Configuration(proxyBeanMethods = false)
class LinkedConfiguration {

    @Bean
    LinkedRows linkedRows(JdbcClient sql) {
        return new LinkedRows(sql);
    }

    @Bean
    LinkedLines linkedLines(JdbcClient sql) {
        return new LinkedLines(sql);
    }

    @Bean
    Sealed linkedFindings(Vault vault) {
        return new Sealed(vault);
    }

    @Bean
    LinkedPages linkedPages(JdbcClient sql, LinkedRows rows, LinkedLines lines, Sealed sealed) {
        return new LinkedPages(sql, rows, lines, sealed);
    }

    @Bean
    LinkedMeters linkedMeters(JdbcClient sql, Clock clock) {
        return new LinkedMeters(new LinkedSamples(sql), clock);
    }
}
