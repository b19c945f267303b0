package vn.lienthong.gateway.engine;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Session;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Up while the broker is active and opens a session. */
final class BrokerHealth extends AbstractHealthIndicator {

    private final Broker broker;
    private final ConnectionFactory connections;

    BrokerHealth(Broker broker, ConnectionFactory connections) {
        super("the broker could not be asked");
        this.broker = broker;
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        if (!broker.active()) {
            builder.down();
            return;
        }
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            builder.status(session.getTransacted() ? "UP" : "DOWN");
        }
    }
}
