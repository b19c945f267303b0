package vn.lienthong.gateway.approval;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.vault.Vault;

/** The second person, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApprovalSettings.class)
class ApprovalConfiguration {

    /** Ends what nobody decided in time. */
    record Expiring(Decisions decisions) {

        @Scheduled(fixedDelayString = "${lienthong.rounds.approvals:1m}")
        void turn() {
            decisions.expire();
        }
    }

    @Bean
    ApprovalRows approvalRows(JdbcClient sql) {
        return new ApprovalRows(sql);
    }

    @Bean
    Approvals approvals(ApprovalRows rows, Vault vault, Audit audit, ApprovalSettings settings, Clock clock) {
        return new Approvals(rows, vault, audit, settings, clock);
    }

    @Bean
    Decisions decisions(
            ApprovalRows rows,
            List<ApprovedAct> acts,
            Vault vault,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        return new Decisions(rows, acts, vault, audit, transaction, clock);
    }

    @Bean
    Expiring expiring(Decisions decisions) {
        return new Expiring(decisions);
    }
}
