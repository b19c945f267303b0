package vn.lienthong.mock.npsp;

/** How a filed dossier travels: straight, or forwarded by the adapter by either of its names. */
public enum FilingTransport {
    DIRECT(""),
    XRD("/XrdAdapter/RestService/forward"),
    VXP("/VXPAdapter/RestService/forward");

    private final String prefix;

    FilingTransport(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
