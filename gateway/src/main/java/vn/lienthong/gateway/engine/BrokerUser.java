package vn.lienthong.gateway.engine;

import java.util.Set;

/**
 * Who may use the embedded broker over the network, and for what.
 *
 * @param sends the addresses that it may send to
 * @param reads the queues that it may read
 */
public record BrokerUser(String name, String password, Set<String> sends, Set<String> reads) {

    public BrokerUser {
        sends = Set.copyOf(sends);
        reads = Set.copyOf(reads);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "BrokerUser[" + name + "]";
    }
}
