package vn.lienthong.gateway.security;

/** The part of an address that its user cannot choose at will: all of IPv4, the first half of IPv6. */
public final class Network {

    private static final int GROUPS = 4;

    private Network() {}

    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        if (address.contains("::")) {
            String front = address.substring(0, address.indexOf("::"));
            return front.chars().filter(it -> it == ':').count() < GROUPS - 1 ? front + "::" : first(front);
        }
        return first(address);
    }

    private static String first(String address) {
        String[] groups = address.split(":");
        return String.join(":", java.util.Arrays.copyOf(groups, GROUPS)) + "::";
    }
}
