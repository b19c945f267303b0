package vn.lienthong.gateway.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.persistence.impl.journal.JournalStorageManager;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Artemis inside this process, its journal in the data directory; no network port is open unless one is asked for. */
final class EmbeddedBroker implements Broker {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final AtomicInteger SERVERS = new AtomicInteger();

    private final EmbeddedActiveMQ embedded;
    private final DataDirectory directory;
    private final int serverId;
    private final @Nullable BrokerPort port;

    private EmbeddedBroker(
            EmbeddedActiveMQ embedded, DataDirectory directory, int serverId, @Nullable BrokerPort port) {
        this.embedded = embedded;
        this.directory = directory;
        this.serverId = serverId;
        this.port = port;
    }

    /** @throws EngineRefusal when it does not start, or would drop what it cannot deliver */
    static EmbeddedBroker start(DataDirectory directory) {
        return start(directory, null);
    }

    /**
     * @param port where others may come in; null for none
     * @throws EngineRefusal when it does not start, or would drop what it cannot deliver
     */
    static EmbeddedBroker start(DataDirectory directory, @Nullable BrokerPort port) {
        int serverId = SERVERS.getAndIncrement();
        EmbeddedBroker broker = new EmbeddedBroker(new EmbeddedActiveMQ(), directory, serverId, port);
        long begin = System.nanoTime();
        try {
            broker.configure();
            broker.embedded.start();
            broker.check();
        } catch (EngineRefusal e) {
            broker.close();
            throw e;
        } catch (Exception e) {
            broker.close();
            throw new EngineRefusal("The embedded broker on " + directory.broker() + " could not be started: " + e, e);
        }
        LOG.info(
                "The embedded broker runs on {}, up in {} ms; journal: {}, forced to disk at each commit; {}.",
                directory.broker(),
                (System.nanoTime() - begin) / 1_000_000,
                broker.journal(),
                port == null
                        ? "reachable from inside this process only, hence without accounts"
                        : "listening on " + port.address() + " for the provincial systems' users");
        if (port != null && !port.encrypted()) {
            LOG.warn("lienthong.broker.listen has no TLS: passwords and documents can be read on the way to it.");
        }
        return broker;
    }

    private void configure() throws Exception {
        Configuration configuration = EmbeddedBrokerLayout.in(directory.broker(), serverId);
        if (port != null) {
            port.configure(configuration);
            port.secure(embedded);
        }
        embedded.setConfiguration(configuration);
    }

    private void check() {
        if (!active()) {
            throw new EngineRefusal("The embedded broker on " + directory.broker()
                    + " did not become active in time: another process holds its journal. Stop that one.");
        }
        try (ActiveMQConnectionFactory connections = connections()) {
            DeadLetterNet net = DeadLetterNet.of(connections);
            if (net.torn()) {
                throw new EngineRefusal(
                        "The embedded broker on " + directory.broker() + " has no dead-letter queue: " + net);
            }
        } catch (jakarta.jms.JMSException e) {
            throw new EngineRefusal("The embedded broker on " + directory.broker() + " does not answer: " + e, e);
        }
    }

    /** What really runs, which may differ from what was asked for: AIO falls back to NIO without its native library. */
    String journal() {
        return server().getStorageManager() instanceof JournalStorageManager storage
                ? storage.getJournalSequentialFileFactory().getClass().getSimpleName()
                : server().getStorageManager().getClass().getSimpleName();
    }

    ActiveMQServer server() {
        return embedded.getActiveMQServer();
    }

    @Override
    public ActiveMQConnectionFactory connections() {
        ActiveMQConnectionFactory factory = BrokerConnections.inProcess(serverId);
        if (port != null) {
            factory.setUser(BrokerPort.OWN_USER);
            factory.setPassword(port.password());
        }
        return factory;
    }

    @Override
    public boolean active() {
        return server() != null && server().isActive();
    }

    @Override
    public void close() {
        try {
            if (server() != null) {
                embedded.stop();
            }
        } catch (Exception e) {
            LOG.warn(
                    "The embedded broker on {} did not stop in order; its journal is read again at the next start.",
                    directory.broker(),
                    e);
        }
    }
}
