package vn.lienthong.gateway.linked;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.mappings.civilstatus.LinkedIncoming;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.linked.HubQueries;

/** Taking linked dossiers, reporting and watching them, where there is a lane to the hub. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.linked.base-url")
class LinkedWorkConfiguration {

    @Bean
    LinkedBook linkedBook(LinkedRows rows, LinkedLines lines, WayBack wayBack, Ledger ledger, LinkedSettings settings) {
        return new LinkedBook(
                rows,
                lines,
                new LinkedNotices(wayBack, ledger),
                settings.watch().patience());
    }

    @Bean
    LinkedReports linkedReports(JdbcClient sql, Ledger ledger, Answers answers) {
        return new LinkedReports(sql, ledger, answers);
    }

    @Bean
    LinkedWatch linkedWatch(
            JdbcClient sql, LinkedRows rows, LinkedBook book, LinkedReports reports, LinkedSettings settings) {
        return new LinkedWatch(sql, rows, book, reports, settings.supplementWithin());
    }

    @Bean
    LinkedActs linkedActs(
            JdbcClient sql,
            LinkedRows rows,
            LinkedBook book,
            LinkedReports reports,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        return new LinkedActs(sql, rows, book, reports, audit, transaction, clock);
    }

    /** @throws EngineRefusal where there is no such origin */
    @Bean
    Taking linkedTaking(
            LinkedRows rows,
            LinkedBook book,
            LinkedReports reports,
            Sealed sealed,
            RegistryDialect dialect,
            CivilIntake intake,
            Origins origins,
            Attachments attachments,
            Ledger ledger,
            LinkedSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        if (origins.find(settings.origin()).isEmpty()) {
            throw new EngineRefusal("lienthong.linked.origin is " + settings.origin()
                    + ", and there is no such origin: name one of lienthong.access.origins.");
        }
        return new Taking(
                rows,
                book,
                reports,
                sealed,
                new LinkedIncoming(RegistryDialect.first().withCodes(dialect.codes())),
                new HubPapers(attachments, settings.origin()),
                intake,
                ledger,
                transaction,
                clock);
    }

    @Bean
    LinkedWork linkedWork(
            JdbcClient sql,
            HubQueries queries,
            Lanes lanes,
            LinkedRows rows,
            LinkedBook book,
            Taking taking,
            DoorGate gate,
            LinkedSettings settings,
            TransactionTemplate transaction,
            Node node,
            Clock clock,
            @Value("${lienthong.rounds.linked:500ms}") Duration pause) {
        HubLane lane = new HubLane(lanes, clock);
        return new LinkedWork(
                new HubPoll(sql, queries, lane, taking, gate, settings, clock),
                new LegRound(sql, rows, book, queries, lane, settings, transaction, node, clock),
                pause);
    }
}
