package vn.lienthong.gateway.followup;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.portalstate.PortalStates;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.routes.followup.PortalDossier;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Ledger;

/** Following what the registry took, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FollowUpSettings.class)
class FollowUpConfiguration {

    @Bean
    FollowUpRows followUpRows(JdbcClient sql) {
        return new FollowUpRows(sql);
    }

    @Bean
    FollowUpLines followUpLines(JdbcClient sql, Vault vault) {
        return new FollowUpLines(sql, vault);
    }

    @Bean
    FollowUpStart followUpStart(FollowUpRows rows, FollowUpLines lines, Payloads payloads, FollowUpSettings settings) {
        return new FollowUpStart(rows, lines, payloads, settings.schedule());
    }

    @Bean
    Settlement followUpSettlement(
            JdbcClient sql,
            FollowUpRows rows,
            FollowUpLines lines,
            Payloads payloads,
            WayBack wayBack,
            Ledger ledger,
            Answers answers,
            Attachments attachments,
            ObjectProvider<AfterMove> others,
            TransactionTemplate transaction,
            FollowUpSettings settings,
            Clock clock) {
        PortalDossier portal = new PortalDossier(settings.resultCodes());
        PortalStates states = new PortalStates(sql, payloads, ledger, PortalMoves.SENDER);
        return new Settlement(
                rows,
                lines,
                new StatusNotices(sql, wayBack, ledger),
                new PortalMoves(states, settings.portalMove(), portal),
                answers,
                attachments,
                others::orderedStream,
                transaction,
                settings.schedule(),
                clock);
    }

    @Bean
    FollowUpActs followUpActs(
            JdbcClient sql,
            FollowUpRows rows,
            Settlement settlement,
            Payloads payloads,
            Ledger ledger,
            Audit audit,
            TransactionTemplate transaction,
            FollowUpSettings settings,
            Clock clock) {
        Resubmission resubmission = new Resubmission(sql, payloads, ledger);
        return new FollowUpActs(rows, settlement, resubmission, audit, transaction, settings.schedule(), clock);
    }

    @Bean
    FollowUpList followUpList(JdbcClient sql, FollowUpLines lines, Clock clock) {
        return new FollowUpList(sql, lines, clock);
    }

    @Bean
    FollowUpMeters followUpMeters(JdbcClient sql, Clock clock) {
        return new FollowUpMeters(new FollowUpSamples(sql, clock));
    }
}
