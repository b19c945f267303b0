package vn.lienthong.gateway.landfile;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A network: {@code 10.20.0.0/16}, {@code fd00::/8}. */
final class Cidr {

    private final byte[] network;
    private final int bits;

    private Cidr(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException with a sentence that names the setting */
    static Cidr of(String written) {
        int slash = written.indexOf('/');
        String address = slash < 0 ? written : written.substring(0, slash);
        if (!address.matches("\\d+(\\.\\d+){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*")) {
            throw wrong(written);
        }
        try {
            byte[] network = InetAddress.getByName(address).getAddress();
            int bits = slash < 0 ? network.length * Byte.SIZE : Integer.parseInt(written.substring(slash + 1));
            if (bits < 0 || bits > network.length * Byte.SIZE) {
                throw wrong(written);
            }
            return new Cidr(network, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw wrong(written);
        }
    }

    /** An IPv4 address that is written as IPv6 is that IPv4 address. */
    boolean contains(InetAddress address) {
        byte[] given = address.getAddress();
        if (given.length != network.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        if (!Arrays.equals(given, 0, whole, network, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        int mask = 0xFF << (Byte.SIZE - rest);
        return rest == 0 || (given[whole] & mask) == (network[whole] & mask);
    }

    private static IllegalArgumentException wrong(String written) {
        return new IllegalArgumentException(
                "lienthong.land.files.allowed-networks takes networks such as 10.20.0.0/16 or" + " fd00::/8, and has: "
                        + written);
    }
}
