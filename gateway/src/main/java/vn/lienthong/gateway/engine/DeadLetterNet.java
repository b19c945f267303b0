package vn.lienthong.gateway.engine;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import java.util.List;
import org.apache.activemq.artemis.api.core.management.AddressSettingsInfo;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.jspecify.annotations.Nullable;

/**
 * Where a broker puts what it could not deliver from a lane's queue. Without such an address, or with one that no queue
 * is bound to, Artemis drops the message: the ledger would publish it again, but only after its time-out.
 *
 * <p>Asked by a message to {@code activemq.management}, which an external broker answers where the gateway's account has
 * the permission {@code manage} there.
 *
 * @param address the dead-letter address of {@code lane.npsp}, standing for every lane; null where there is none
 * @param queues the queues bound to it
 */
record DeadLetterNet(@Nullable String address, List<String> queues) {

    private static final String MANAGEMENT = "activemq.management";
    private static final String SOME_LANE = "lane.npsp";
    private static final long ANSWER_MILLIS = 5_000;

    DeadLetterNet {
        queues = List.copyOf(queues);
    }

    /** @throws JMSException when the broker does not answer, or refuses to */
    static DeadLetterNet of(ConnectionFactory connections) throws JMSException {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            TemporaryQueue answers = session.createTemporaryQueue();
            try (MessageProducer producer = session.createProducer(session.createQueue(MANAGEMENT));
                    MessageConsumer consumer = session.createConsumer(answers)) {
                Call call = (operation, argument) -> {
                    Message question = session.createMessage();
                    question.setJMSReplyTo(answers);
                    JMSManagementHelper.putOperationInvocation(question, ResourceNames.BROKER, operation, argument);
                    producer.send(question);
                    return result(consumer.receive(ANSWER_MILLIS));
                };
                return asked(call);
            }
        }
    }

    /** Whether a message that cannot be delivered would be dropped. */
    boolean torn() {
        return queues.isEmpty();
    }

    private static DeadLetterNet asked(Call call) throws JMSException {
        Object settings = call.invoke("getAddressSettingsAsJSON", SOME_LANE);
        String address = AddressSettingsInfo.fromJSON(settings.toString()).getDeadLetterAddress();
        if (address == null || address.isBlank()) {
            return new DeadLetterNet(null, List.of());
        }
        Object bound = call.invoke("listBindingsForAddress", address);
        return new DeadLetterNet(
                address,
                bound.toString().lines().filter(line -> !line.isBlank()).toList());
    }

    private static Object result(@Nullable Message answer) throws JMSException {
        if (answer == null) {
            throw new JMSException("no answer from " + MANAGEMENT + " within " + ANSWER_MILLIS + " ms");
        }
        try {
            Object result = JMSManagementHelper.getResult(answer);
            if (!JMSManagementHelper.hasOperationSucceeded(answer)) {
                throw new JMSException(MANAGEMENT + " answered: " + result);
            }
            return result == null ? "" : result;
        } catch (JMSException e) {
            throw e;
        } catch (Exception e) {
            JMSException unreadable = new JMSException("the answer of " + MANAGEMENT + " cannot be read");
            unreadable.setLinkedException(e);
            throw unreadable;
        }
    }

    @FunctionalInterface
    private interface Call {
        Object invoke(String operation, String argument) throws JMSException;
    }
}
