package vn.lienthong.gateway.proof;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import vn.lienthong.gateway.landfile.HostNames;

/** Names of hosts that no real server knows; others are what they say. */
class SyntheticNames {

    static final String GOOD = "tep.vbdlis.vn";
    static final String PRIVATE = "noi-bo.vbdlis.vn";
    static final String LOOPBACK = "lap.vbdlis.vn";
    /** Means this machine when it is asked for first, and another one afterwards. */
    static final String TWO_FACED = "hai-mat.vbdlis.vn";

    static final AtomicInteger twoFacedAsked = new AtomicInteger();

    private static final Map<String, String> MEANINGS =
            Map.of(GOOD, "127.0.0.1", PRIVATE, "10.1.2.3", LOOPBACK, "127.0.0.2");

    @Bean
    HostNames hostNames() {
        return host -> List.of(InetAddress.getByName(meaning(host)));
    }

    private static String meaning(String host) throws UnknownHostException {
        if (host.equals(TWO_FACED)) {
            return twoFacedAsked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2";
        }
        if (host.endsWith(".vn") && !MEANINGS.containsKey(host)) {
            throw new UnknownHostException(host);
        }
        return MEANINGS.getOrDefault(host, host);
    }
}
