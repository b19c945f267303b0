package vn.lienthong.gateway.edit;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.LandIntake;
import vn.lienthong.routes.ledger.Ledger;

/** Mending by hand, as beans. */
@Configuration(proxyBeanMethods = false)
class EditConfiguration {

    @Bean
    Edits edits(
            JdbcClient sql,
            Payloads payloads,
            Intake intake,
            ObjectProvider<CivilIntake> civilIntake,
            ObjectProvider<LandIntake> landIntake,
            Ledger ledger,
            Approvals approvals,
            Audit audit,
            ObjectProvider<AfterEdit> others,
            TransactionTemplate transaction) {
        Supplier<Optional<CivilIntake>> civil = () -> Optional.ofNullable(civilIntake.getIfAvailable());
        Supplier<Optional<LandIntake>> land = () -> Optional.ofNullable(landIntake.getIfAvailable());
        return new Edits(
                sql,
                payloads,
                intake,
                civil,
                land,
                ledger,
                approvals,
                audit,
                others.orderedStream().toList(),
                transaction);
    }

    @Bean
    ApprovedEdits approvedEdits(JdbcClient sql, Edits edits) {
        return new ApprovedEdits(sql, edits);
    }

    @Bean
    Versions versions(JdbcClient sql) {
        return new Versions(sql);
    }
}
