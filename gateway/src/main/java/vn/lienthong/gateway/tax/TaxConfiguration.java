package vn.lienthong.gateway.tax;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.landdesk.LandDossiers;
import vn.lienthong.gateway.landdesk.NewsToProvince;
import vn.lienthong.gateway.landdesk.RefusalBook;
import vn.lienthong.gateway.landdesk.SealedFindings;
import vn.lienthong.gateway.landdesk.Strangers;
import vn.lienthong.gateway.security.SelfKeptDoor;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;

/** Land tax, as beans. What waits is seen and decided on also where nothing may come in any more. */
@Configuration(proxyBeanMethods = false)
class TaxConfiguration {

    @Bean
    TaxRows taxRows(JdbcClient sql, Vault vault, SealedFindings sealed) {
        return new TaxRows(sql, vault, sealed);
    }

    @Bean
    TaxTelling taxTelling(JdbcClient sql, KeyedHash hash, LandDossiers dossiers, NewsToProvince news, TaxRows taxRows) {
        return new TaxTelling(dossiers, new Decisions(sql, hash), news, taxRows);
    }

    @Bean
    TaxActs taxActs(TaxRows taxRows, TaxTelling telling, Audit audit, TransactionTemplate transaction, Clock clock) {
        return new TaxActs(taxRows, telling, audit, transaction, clock);
    }

    @Bean
    TaxBook taxBook(JdbcClient sql, SealedFindings sealed) {
        return new TaxBook(sql, sealed);
    }

    @Bean
    TaxWork taxWork(TaxBook taxBook, TaxActs taxActs) {
        return new TaxWork(taxBook, taxActs);
    }

    @Bean
    TaxMeters taxMeters(JdbcClient sql) {
        return new TaxMeters(sql);
    }

    /** The door itself. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(TaxDeskSettings.ENABLED)
    @EnableConfigurationProperties(TaxDeskSettings.class)
    static class Door {

        @Bean
        SelfKeptDoor taxDeskPaths(TaxDeskSettings settings) {
            return new SelfKeptDoor(settings.paths(), true);
        }

        @Bean
        TaxDesk taxDesk(
                JdbcClient sql,
                Vault vault,
                KeyedHash hash,
                TaxTelling telling,
                Audit audit,
                TransactionTemplate transaction,
                Clock clock) {
            return new TaxDesk(new TaxFiles(sql, vault, hash), telling, audit, transaction, clock);
        }

        @Bean
        TaxAnswering taxAnswering(
                TaxDeskSettings settings, TaxDesk desk, Strangers strangers, RefusalBook refusals, DoorGate gate) {
            return new TaxAnswering(
                    settings, Objects.requireNonNull(settings.secret()), desk, strangers, refusals, gate);
        }
    }
}
