package vn.lienthong.gateway.certificate;

import java.time.Instant;
import vn.lienthong.routes.message.Lane;

/**
 * By what we are known to the system of a lane.
 *
 * @param bundle where its key and certificate are configured
 * @param expires when the first certificate of its chain is not good any more
 */
public record OurCertificate(Lane lane, String bundle, Instant expires) {

    public boolean expired(Instant now) {
        return !expires.isAfter(now);
    }
}
