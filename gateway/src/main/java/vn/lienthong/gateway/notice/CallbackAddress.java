package vn.lienthong.gateway.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import vn.lienthong.gateway.engine.EngineRefusal;

/** Which addresses may be told about people: encrypted ones, and by permission those that do not leave the house. */
final class CallbackAddress {

    private static final int UNIQUE_LOCAL = 0xFC;

    private CallbackAddress() {}

    /** @throws EngineRefusal with a sentence that names the setting */
    static URI checked(String setting, URI address, boolean allowHttp) {
        if ("https".equalsIgnoreCase(address.getScheme())) {
            return address;
        }
        if (!allowHttp) {
            throw new EngineRefusal(setting + " must be an https address; a receiver on this machine or in a private"
                    + " network may be called by http if lienthong.notices.allow-http is true.");
        }
        if (!staysInside(address.getHost())) {
            throw new EngineRefusal(setting + " goes to " + address.getHost()
                    + ", which is not on this machine or in a private network: only https may go there.");
        }
        return address;
    }

    private static boolean staysInside(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(CallbackAddress::isPrivate);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isPrivate(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == UNIQUE_LOCAL;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }
}
