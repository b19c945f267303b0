package vn.lienthong.gateway.landfile;

import java.net.InetAddress;
import java.util.List;

/** Which addresses may be connected to: public ones, and of the others those in networks that an operator names. */
record ReachableNetworks(List<Cidr> named) {

    /** Not public (RFC 6890 and what came after), and not known as such by Java. */
    private static final List<Cidr> CLOSED = List.of(
            Cidr.of("0.0.0.0/8"),
            Cidr.of("100.64.0.0/10"),
            Cidr.of("192.0.0.0/24"),
            Cidr.of("192.0.2.0/24"),
            Cidr.of("198.18.0.0/15"),
            Cidr.of("198.51.100.0/24"),
            Cidr.of("203.0.113.0/24"),
            Cidr.of("240.0.0.0/4"),
            Cidr.of("::/96"),
            Cidr.of("64:ff9b::/96"),
            Cidr.of("64:ff9b:1::/48"),
            Cidr.of("100::/64"),
            Cidr.of("2001::/23"),
            Cidr.of("2001:db8::/32"),
            Cidr.of("2002::/16"),
            Cidr.of("fc00::/7"));

    /** @throws IllegalArgumentException with a sentence that names the setting */
    static ReachableNetworks with(List<String> named) {
        return new ReachableNetworks(named.stream().map(Cidr::of).toList());
    }

    /** Whether a connection may be opened to it. */
    boolean reach(InetAddress address) {
        return isPublic(address) || named.stream().anyMatch(it -> it.contains(address));
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && CLOSED.stream().noneMatch(it -> it.contains(address));
    }
}
