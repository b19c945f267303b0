package vn.lienthong.gateway.engine;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;

/**
 * How every connection to the broker is made. No message is fetched before the one in hand is done
 * ({@code consumerWindowSize=0}), so that slow work is never hoarded by one consumer; and no object is ever deserialised,
 * whatever its class. Queues are asked for once for each session, not once for each message.
 */
final class BrokerConnections {

    private static final int RETRY_MILLIS = 500;
    private static final double RETRY_MULTIPLIER = 1.5;
    private static final int LONGEST_RETRY_MILLIS = 30_000;
    private static final int CALL_MILLIS = 30_000;

    private BrokerConnections() {}

    /** In this process: where the broker is gone, so are we, and there is nothing to wait for. */
    static ActiveMQConnectionFactory inProcess(int serverId) {
        ActiveMQConnectionFactory factory = guarded("vm://" + serverId);
        factory.setReconnectAttempts(0);
        return factory;
    }

    /** Over the network: reconnects for ever, backing off to 30 s; a call that meets no broker fails after 30 s. */
    static ActiveMQConnectionFactory external(EngineSettings.BrokerSettings settings) {
        ActiveMQConnectionFactory factory = guarded(settings.url());
        factory.setReconnectAttempts(-1);
        factory.setRetryInterval(RETRY_MILLIS);
        factory.setRetryIntervalMultiplier(RETRY_MULTIPLIER);
        factory.setMaxRetryInterval(LONGEST_RETRY_MILLIS);
        factory.setCallTimeout(CALL_MILLIS);
        factory.setCallFailoverTimeout(CALL_MILLIS);
        if (!settings.username().isBlank()) {
            factory.setUser(settings.username());
            factory.setPassword(settings.password());
        }
        return factory;
    }

    private static ActiveMQConnectionFactory guarded(String url) {
        ActiveMQConnectionFactory factory = new ActiveMQJMSConnectionFactory(url);
        factory.setConsumerWindowSize(0);
        factory.setDeserializationDenyList("*");
        factory.setCacheDestinations(true);
        return factory;
    }
}
