package vn.lienthong.routes.province;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.message.Outcome;

/** Puts notices on the origin's queue, persistent; the broker's confirmation is the origin's. */
public final class QueueCourier implements Courier {

    /** The JMS property by which a receiver knows a repeat. */
    private static final String NOTICE = "lienthongNotice";

    private final JmsTemplate jms;
    private final String queue;
    private final Clock clock;

    /** @param connections not those of the consumers: what is sent must be on the broker's disk before the ledger says so */
    public QueueCourier(ConnectionFactory connections, String queue, Clock clock) {
        this.jms = new JmsTemplate(connections);
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Outcome bring(Claim notice) {
        try {
            jms.send(queue, session -> message(session, notice));
            return new Outcome.Delivered("on the queue " + queue, clock.instant());
        } catch (JmsException failure) {
            return new Outcome.Unknown(
                    "the broker did not confirm: " + failure.getClass().getSimpleName());
        }
    }

    private static Message message(Session session, Claim notice) throws JMSException {
        Message message = session.createTextMessage(new String(notice.payload(), StandardCharsets.UTF_8));
        message.setStringProperty(NOTICE, notice.id().toString());
        return message;
    }

    @Override
    public String toString() {
        return queue;
    }
}
