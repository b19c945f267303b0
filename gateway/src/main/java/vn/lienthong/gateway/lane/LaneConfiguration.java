package vn.lienthong.gateway.lane;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.lienthong.gateway.engine.EngineConfiguration;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.routes.lane.DeadLetters;
import vn.lienthong.routes.lane.Dispatcher;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Dispatch;
import vn.lienthong.routes.ledger.Letters;
import vn.lienthong.routes.message.Lane;

/** What all lanes share: the queues' component, the dispatcher, the mirror of dead letters. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LaneConfiguration {

    /** Local transactions on a kept consumer: the work is acknowledged after the ledger knows its outcome. */
    @Bean
    JmsComponent jms(ConnectionFactory connectionFactory) {
        JmsComponent jms = JmsComponent.jmsComponent(connectionFactory);
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        jms.setCacheLevelName("CACHE_CONSUMER");
        jms.setAcceptMessagesWhileStopping(false);
        jms.setMapJmsMessage(true);
        return jms;
    }

    @Bean
    Dispatcher dispatcher(
            Dispatch dispatch,
            @Qualifier(EngineConfiguration.SENDING) ConnectionFactory connections,
            List<LaneOnTerms> lanes,
            Checkpoint checkpoint) {
        Map<Lane, Integer> windows = lanes.stream().collect(Collectors.toMap(LaneOnTerms::lane, LaneOnTerms::onQueue));
        return new Dispatcher(dispatch, connections, windows, checkpoint);
    }

    @Bean
    DeadLetters deadLetters(
            Letters letters,
            @Qualifier(EngineConfiguration.SENDING) ConnectionFactory connections,
            List<LaneOnTerms> lanes,
            Checkpoint checkpoint) {
        Set<Lane> all = lanes.stream().map(LaneOnTerms::lane).collect(Collectors.toSet());
        return new DeadLetters(letters, connections, all, checkpoint);
    }

    @Bean
    Rounds rounds(Dispatcher dispatcher, DeadLetters deadLetters) {
        return new Rounds(dispatcher, deadLetters);
    }
}
