package vn.lienthong.gateway.reconcile.side;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.engine.DataDirectory;

/** The sides, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ListSettings.class, LookUpSettings.class})
class SideConfiguration {

    @Bean
    LedgerSide ledgerSide(DataSource database) {
        return new LedgerSide(database);
    }

    @Bean
    SeenFacts seenFacts(LookUpSettings settings) {
        return new SeenFacts(settings);
    }

    @Bean
    ToldFacts toldFacts(Payloads payloads) {
        return new ToldFacts(payloads);
    }

    @Bean
    ListSides listSides(ListSettings settings, DataDirectory directory, JdbcClient sql) {
        RunDirectory runs = new RunDirectory(directory.path().resolve("reconcile"));
        return new ListSides(settings, new Sorting(runs, settings.sortMemory()), new NationalCodes(sql));
    }
}
