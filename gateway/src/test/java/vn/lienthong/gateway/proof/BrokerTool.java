package vn.lienthong.gateway.proof;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;

/** What the broker's console does, by the same management calls. */
final class BrokerTool {

    private static final String MANAGEMENT = "activemq.management";
    private static final long ANSWER_MILLIS = 10_000;

    private final ConnectionFactory connections;

    private BrokerTool(ConnectionFactory connections) {
        this.connections = connections;
    }

    static BrokerTool on(RunningGateway gateway) {
        return new BrokerTool(gateway.bean(ConnectionFactory.class));
    }

    /** Moves every message of a queue to another. */
    void moveAll(String from, String to) {
        invoke(from, "moveMessages", "", to);
    }

    /** Puts every message of a dead-letter queue where it came from. */
    void retryAll(String queue) {
        invoke(queue, "retryMessages");
    }

    private void invoke(String queue, String operation, Object... arguments) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            TemporaryQueue answers = session.createTemporaryQueue();
            Message question = session.createMessage();
            question.setJMSReplyTo(answers);
            JMSManagementHelper.putOperationInvocation(question, ResourceNames.QUEUE + queue, operation, arguments);
            try (MessageProducer producer = session.createProducer(session.createQueue(MANAGEMENT));
                    MessageConsumer consumer = session.createConsumer(answers)) {
                producer.send(question);
                Message answer = consumer.receive(ANSWER_MILLIS);
                if (answer == null || !JMSManagementHelper.hasOperationSucceeded(answer)) {
                    throw new AssertionError(operation + " on " + queue + " failed");
                }
            }
        } catch (Exception e) {
            throw new AssertionError(operation + " on " + queue, e);
        }
    }
}
