package vn.lienthong.routes.http;

import java.time.Instant;
import javax.net.ssl.SSLHandshakeException;

/** The certificate by which we are known to a system is not good any more. Nothing was written to it. */
public final class OwnCertificateExpired extends SSLHandshakeException {
    private static final long serialVersionUID = 1;

    /** @param expired since when */
    public OwnCertificateExpired(Instant expired) {
        super("our own certificate has expired, NotAfter: " + expired);
    }
}
