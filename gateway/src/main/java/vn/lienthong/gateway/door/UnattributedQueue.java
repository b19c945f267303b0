package vn.lienthong.gateway.door;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.util.Enumeration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.gateway.intake.UnattributedLetters;

/** Counts the letters by looking at their queue. */
record UnattributedQueue(ConnectionFactory connections) implements UnattributedLetters {

    private static final Logger LOG = LoggerFactory.getLogger(UnattributedQueue.class);
    private static final int MOST = 1_000;

    @Override
    public int count() {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                QueueBrowser browser = session.createBrowser(session.createQueue(Queues.UNATTRIBUTED))) {
            connection.start();
            int count = 0;
            for (Enumeration<?> letters = browser.getEnumeration();
                    count < MOST && letters.hasMoreElements();
                    count++) {
                letters.nextElement();
            }
            return count;
        } catch (JMSException away) {
            LOG.warn("The letters on {} could not be counted: {}", Queues.UNATTRIBUTED, away.getMessage());
            return -1;
        }
    }
}
