package vn.lienthong.gateway.lane;

import jakarta.jms.ConnectionFactory;
import java.util.Set;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.lienthong.gateway.engine.EngineConfiguration;
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

    private static final Set<Lane> LANES = Set.of(Lane.NPSP);

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
            NpspLaneSettings settings,
            Checkpoint checkpoint) {
        return new Dispatcher(dispatch, connections, LANES, settings.calls().window(), checkpoint);
    }

    @Bean
    DeadLetters deadLetters(
            Letters letters,
            @Qualifier(EngineConfiguration.SENDING) ConnectionFactory connections,
            Checkpoint checkpoint) {
        return new DeadLetters(letters, connections, LANES, checkpoint);
    }

    @Bean
    Rounds rounds(Dispatcher dispatcher, DeadLetters deadLetters) {
        return new Rounds(dispatcher, deadLetters);
    }
}
