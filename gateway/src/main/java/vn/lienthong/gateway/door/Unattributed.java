package vn.lienthong.gateway.door;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a message goes whose sender is not known to the gateway: nobody could be told about it. */
record Unattributed(Session session) {

    static final String REASON = "lienthongReason";

    private static final Logger LOG = LoggerFactory.getLogger(Unattributed.class);

    /** Moves the message within the session's transaction; its body is not read. */
    void keep(Message message, String reason) throws JMSException {
        LOG.warn("A message on {} is from {}; it went to {}", Queues.INTAKE, reason, Queues.UNATTRIBUTED);
        message.clearProperties();
        message.setStringProperty(REASON, reason);
        try (MessageProducer letters = session.createProducer(session.createQueue(Queues.UNATTRIBUTED))) {
            letters.send(message);
        }
    }
}
