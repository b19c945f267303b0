package vn.lienthong.gateway.landdesk;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Watch;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Ledger;

/** What is known of dossiers at the land systems; also where none may call any more. */
@Configuration(proxyBeanMethods = false)
class LandBookConfiguration {

    @Bean
    LandDossiers landDossiers(JdbcClient sql, Origins origins) {
        return new LandDossiers(sql, origins);
    }

    @Bean
    NewsToProvince landNews(JdbcClient sql, LandDossiers dossiers, WayBack wayBack, Ledger ledger) {
        return new NewsToProvince(sql, dossiers, wayBack, ledger);
    }

    @Bean
    SealedFindings landFindings(Vault vault) {
        return new SealedFindings(vault);
    }

    @Bean
    RefusalBook landRefusals(
            JdbcClient sql,
            TransactionTemplate transaction,
            SealedFindings sealed,
            KeyedHash hash,
            Audit audit,
            Clock clock) {
        return new RefusalBook(sql, transaction, sealed, hash, audit, clock);
    }

    @Bean
    Strangers landStrangers(Attempts attempts, Watch watch, RefusalBook refusals) {
        return new Strangers(attempts, watch, refusals);
    }

    @Bean
    LandTrouble landTrouble() {
        return new LandTrouble();
    }

    @Bean
    LandBook landBook(JdbcClient sql, LandDossiers dossiers, SealedFindings sealed, Vault vault) {
        return new LandBook(sql, dossiers, sealed, vault);
    }

    @Bean
    LandMeters landMeters(JdbcClient sql) {
        return new LandMeters(new LandSamples(sql));
    }
}
