package vn.lienthong.gateway.engine;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;

/** Refuses what is longer than any document may be, before a consumer would have to hold it in memory. */
final class LongestMessage implements ActiveMQServerPlugin {

    private final long longest;
    private final String exempt;

    /** @param exempt the user whose messages are not looked at */
    LongestMessage(long longest, String exempt) {
        this.longest = longest;
        this.exempt = exempt;
    }

    @Override
    public void beforeSend(
            ServerSession session, Transaction transaction, Message message, boolean direct, boolean noAutoCreateQueue)
            throws ActiveMQException {
        if (!exempt.equals(session.getUsername()) && message.getWholeMessageSize() > longest) {
            throw new ActiveMQSecurityException("a message may have " + longest + " bytes at most");
        }
    }
}
