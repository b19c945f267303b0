package vn.lienthong.gateway.engine;

import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Artemis that others run, at {@code lienthong.broker.url}. The gateway starts without it too, since the ledger takes
 * in messages meanwhile; what is found wrong with it is said once at the start, and its absence by the readiness check.
 */
record ExternalBroker(EngineSettings.BrokerSettings settings) implements Broker {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalBroker.class);

    /** @throws EngineRefusal when the broker says itself that it would drop what it cannot deliver */
    static ExternalBroker checked(EngineSettings.BrokerSettings settings) {
        ExternalBroker broker = new ExternalBroker(settings);
        try (ActiveMQConnectionFactory connections = broker.connections()) {
            DeadLetterNet net = DeadLetterNet.of(connections);
            if (net.torn()) {
                throw new EngineRefusal(
                        "The broker " + settings.url() + " (lienthong.broker.url) has "
                                + (net.address() == null
                                        ? "no dead-letter-address for the queues lane.*"
                                        : "no queue on the dead-letter-address " + net.address())
                                + " and would drop what it cannot deliver. Set one in its address-settings and create its queue.");
            }
        } catch (JMSException e) {
            LOG.warn(
                    "Whether the broker {} keeps what it cannot deliver is not known ({}). Make sure that its address-settings for lane.* name a dead-letter-address with a queue, or give the gateway's account the permission manage on activemq.management.",
                    settings.url(),
                    e.getMessage());
        }
        return broker;
    }

    @Override
    public ActiveMQConnectionFactory connections() {
        return BrokerConnections.external(settings);
    }

    @Override
    public boolean active() {
        return true;
    }

    @Override
    public void close() {}
}
