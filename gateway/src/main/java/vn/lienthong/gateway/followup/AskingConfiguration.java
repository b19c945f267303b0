package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.routes.followup.Inquiry;
import vn.lienthong.routes.ledger.Lanes;

/** Asking the registry, where there is a lane to it. */
@Configuration(proxyBeanMethods = false)
class AskingConfiguration {

    @Bean
    FollowUpWork followUpWork(
            JdbcClient sql,
            Lanes lanes,
            ObjectProvider<Inquiry> inquiries,
            Settlement settlement,
            TransactionTemplate transaction,
            FollowUpSettings settings,
            Node node,
            Clock clock,
            @Value("${lienthong.rounds.follow-ups:200ms}") Duration pause) {
        Pace pace = new Pace(sql, settings, clock);
        Taking taking = new Taking(sql, transaction, pace, settings, node, clock);
        Optional<FollowUpRound> round = inquiries.stream()
                .findFirst()
                .map(it -> new FollowUpRound(lanes, taking, it, settlement, pace, settings, clock));
        return new FollowUpWork(round, pause);
    }
}
