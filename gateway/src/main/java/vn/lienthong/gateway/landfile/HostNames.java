package vn.lienthong.gateway.landfile;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up what a host's name means now. */
@FunctionalInterface
public interface HostNames {

    /**
     * @return every address, one at least; of a host that is written as an address, that one
     * @throws UnknownHostException when there is none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
