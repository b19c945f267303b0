package vn.lienthong.gateway.landdesk;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.landfile.LandFiles;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.portalstate.PortalStates;
import vn.lienthong.gateway.security.SelfKeptDoor;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.ledger.Ledger;

/** The door for the land systems, where it is wanted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(LandDeskSettings.ENABLED)
@EnableConfigurationProperties(LandDeskSettings.class)
class LandDeskConfiguration {

    @Bean
    SelfKeptDoor landDeskPaths(LandDeskSettings settings) {
        return new SelfKeptDoor(settings.paths(), true);
    }

    @Bean
    SecretInAddress secretInAddress(LandDeskSettings settings) {
        return new SecretInAddress(settings.root());
    }

    @Bean
    LandDesk landDesk(
            JdbcClient sql,
            Vault vault,
            KeyedHash hash,
            Payloads payloads,
            Ledger ledger,
            Origins origins,
            LandDossiers dossiers,
            NewsToProvince news,
            LandFiles files,
            RefusalBook refusals,
            Audit audit,
            TransactionTemplate transaction,
            LandDeskSettings settings,
            Clock clock) {
        PortalStates states = new PortalStates(sql, payloads, ledger, LandPortalMoves.SENDER);
        return new LandDesk(
                dossiers,
                new LandCalls(sql, vault, hash),
                new LandNotices(news),
                new LandPortalMoves(states, settings.portalMove()),
                new Receipts(origins, settings.receiptsTo()),
                files,
                refusals,
                audit,
                settings.rules(),
                transaction,
                clock);
    }

    @Bean
    LandAnswering landAnswering(LandDeskSettings settings, LandDesk desk, Strangers strangers, DoorGate gate) {
        return new LandAnswering(
                new LandSystems(settings.systems()),
                desk,
                new LandCatalogues(settings.officers(), settings.procedures()),
                strangers,
                gate);
    }
}
