package vn.lienthong.gateway.landfile;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * What a host's name meant when it was looked at. The connection goes there and nowhere else: a name that means something else
 * a moment later leads nobody astray.
 */
final class PinnedName implements DnsResolver {

    private final String host;
    private final InetAddress[] addresses;

    private PinnedName(String host, List<InetAddress> addresses) {
        this.host = host;
        this.addresses = addresses.toArray(InetAddress[]::new);
    }

    /**
     * @throws LinkRefused when one of the addresses may not be connected to
     * @throws UnknownHostException when there is none
     */
    static PinnedName of(String host, HostNames names, ReachableNetworks networks) throws UnknownHostException {
        List<InetAddress> addresses = names.addresses(host);
        if (!addresses.stream().allMatch(networks::reach)) {
            throw new LinkRefused(Trouble.NETWORK_NOT_ALLOWED);
        }
        return new PinnedName(host, addresses);
    }

    @Override
    public InetAddress[] resolve(String asked) {
        return addresses.clone();
    }

    @Override
    public String resolveCanonicalHostname(String asked) {
        return host;
    }
}
