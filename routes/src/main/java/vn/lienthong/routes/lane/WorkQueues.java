package vn.lienthong.routes.lane;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.routes.ledger.Ticket;
import vn.lienthong.routes.message.Lane;

/** Puts work on the lanes' queues: the message's id, and nothing else. */
final class WorkQueues {

    /** The broker drops a second message with the same value of this property. */
    static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private final JmsTemplate jms;

    WorkQueues(ConnectionFactory connections) {
        jms = new JmsTemplate(connections);
        jms.setSessionTransacted(true);
    }

    /** All of them, or none. */
    void publish(Lane lane, List<Ticket> tickets) {
        jms.execute(session -> {
            for (Ticket ticket : tickets) {
                send(session, lane, ticket);
            }
            session.commit();
            return true;
        });
    }

    private static void send(Session session, Lane lane, Ticket ticket) throws JMSException {
        String queue = ticket.probe() ? lane.probeQueue() : lane.queue();
        TextMessage message = session.createTextMessage(ticket.id().toString());
        message.setStringProperty(DUPLICATE_ID, ticket.id() + ":" + ticket.generation());
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            producer.send(message);
        }
    }
}
