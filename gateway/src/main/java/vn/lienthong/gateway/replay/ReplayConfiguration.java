package vn.lienthong.gateway.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.ledger.Ledger;

/** Jobs over many messages, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActingSettings.class)
class ReplayConfiguration {

    @Bean
    JobRows jobRows(JdbcClient sql) {
        return new JobRows(sql);
    }

    @Bean
    Traffic traffic(JdbcClient sql, ActingSettings settings, Clock clock) {
        return new Traffic(sql, settings, clock);
    }

    @Bean
    Preview preview(JdbcClient sql, Traffic traffic) {
        return new Preview(sql, traffic);
    }

    @Bean
    Jobs jobs(
            JobRows rows,
            Preview preview,
            Approvals approvals,
            Audit audit,
            ActingSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        return new Jobs(rows, preview, approvals, audit, settings, transaction, clock);
    }

    @Bean
    ActRequests actRequests(JdbcClient sql, Clock clock) {
        return new ActRequests(sql, clock);
    }

    @Bean
    StartingJobs startingJobs(JobRows rows, Clock clock) {
        return new StartingJobs(rows, clock);
    }

    @Bean
    JobWork jobWork(
            JdbcClient sql,
            JobRows rows,
            ObjectProvider<LookUp> lookUps,
            Ledger ledger,
            TransactionTemplate transaction,
            Traffic traffic,
            Node node,
            Clock clock,
            @Value("${lienthong.rounds.jobs:200ms}") Duration pause) {
        List<LookUp> systems = lookUps.stream().toList();
        Set<String> askable = systems.stream().map(it -> it.lane().name()).collect(Collectors.toSet());
        ItemRows items = new ItemRows(sql, List.copyOf(askable));
        Looking looking = new Looking(systems, items, clock);
        Freezing freezing = new Freezing(sql, transaction, askable);
        Preparing preparing = new Preparing(rows, items, freezing, looking, new Selections(), traffic, clock);
        Running running = new Running(rows, items, looking, ledger, transaction, traffic, clock);
        return new JobWork(rows, preparing, running, node.id(), pause);
    }
}
