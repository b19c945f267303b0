package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;

/** A provincial system that speaks to the gateway by the broker's network port. */
final class QueueClient implements AutoCloseable {

    static final String INTAKE = "province.intake";
    private static final long PATIENCE = 30_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActiveMQConnectionFactory factory;
    private final JMSContext context;
    private final String replies;

    QueueClient(String url, String user, String password, String origin) {
        factory = new ActiveMQJMSConnectionFactory(url);
        context = factory.createContext(user, password);
        replies = "province.replies." + origin;
    }

    JMSContext context() {
        return context;
    }

    Message text(String kind, String document) throws JMSException {
        Message message = context.createTextMessage(document);
        message.setStringProperty("lienthongKind", kind);
        return message;
    }

    void send(Message message) {
        context.createProducer().send(context.createQueue(INTAKE), message);
    }

    /** Sends, and waits for the answer to it. */
    JsonNode asked(Message message) throws JMSException {
        message.setJMSCorrelationID("phieu-" + System.nanoTime());
        send(message);
        Message reply = reply();
        if (reply == null || !message.getJMSCorrelationID().equals(reply.getJMSCorrelationID())) {
            throw new AssertionError("no answer to it: " + reply);
        }
        return json(reply);
    }

    Message reply() {
        try (JMSConsumer consumer = context.createConsumer(context.createQueue(replies))) {
            return consumer.receive(PATIENCE);
        }
    }

    /** Nothing lies on the queue of answers. */
    boolean silent() {
        try (JMSConsumer consumer = context.createConsumer(context.createQueue(replies))) {
            return consumer.receiveNoWait() == null;
        }
    }

    static JsonNode json(Message reply) throws JMSException {
        try {
            return JSON.readTree(reply.getBody(String.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the answer is no JSON", e);
        }
    }

    @Override
    public void close() {
        context.close();
        factory.close();
    }
}
