package vn.lienthong.gateway.engine;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The broker that distributes work, running and checked as far as it lets us. */
interface Broker extends AutoCloseable {

    /** A new factory of connections to it; the caller closes it. */
    ActiveMQConnectionFactory connections();

    /** Whether it is worth asking for a connection. */
    boolean active();

    /** Stops what this process started; nothing for a broker that others run. Call it after all connections have closed. */
    @Override
    void close();
}
