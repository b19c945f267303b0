package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.routes.http.PeerCertificates;

/** Until when the certificates of other systems are good, the one that expires first first. */
@Component
public final class CertificateBoard {

    private static final int SOON_DAYS = 30;

    private final PeerCertificates certificates;
    private final Clock clock;

    CertificateBoard(PeerCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** @return what this node has seen since it started */
    public List<CertificateView> all() {
        Instant now = clock.instant();
        return certificates.all().stream().map(it -> view(it, now)).toList();
    }

    private static CertificateView view(PeerCertificates.Seen it, Instant now) {
        long left = Duration.between(now, it.expires()).toDays();
        return new CertificateView(it.line(), it.host(), it.expires(), left, left < SOON_DAYS, it.seenAt());
    }
}
