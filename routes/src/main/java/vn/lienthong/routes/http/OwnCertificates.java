package vn.lienthong.routes.http;

import java.util.Optional;
import javax.net.ssl.SSLContext;
import vn.lienthong.routes.message.Lane;

/**
 * What we show other systems of ourselves. It is asked for each connection that is opened, so that another certificate counts
 * without a restart; connections that are open already keep the one they showed until they have grown too old.
 */
public interface OwnCertificates {

    /**
     * @return how connections of the lane are secured now; empty for the JDK's own way, which shows no certificate
     * @throws OwnCertificateExpired where ours is not good any more, so that nothing is opened
     */
    Optional<SSLContext> context(Lane lane) throws OwnCertificateExpired;
}
