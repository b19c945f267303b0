package vn.lienthong.gateway.engine;

import java.util.List;

/** Who may use the embedded broker over the network. Asked once, when the broker starts with a port. */
public interface BrokerUsers {

    /** @throws EngineRefusal when one of them cannot be let in as configured */
    List<BrokerUser> all();
}
