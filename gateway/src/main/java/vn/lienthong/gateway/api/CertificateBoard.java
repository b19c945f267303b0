package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.certificate.OurCertificate;
import vn.lienthong.gateway.certificate.OurCertificates;
import vn.lienthong.routes.http.PeerCertificates;

/** Until when the certificates of other systems and our own are good, the one that expires first first. */
@Component
public final class CertificateBoard {

    private static final int SOON_DAYS = 30;

    private final PeerCertificates certificates;
    private final OurCertificates ours;
    private final Clock clock;

    CertificateBoard(PeerCertificates certificates, OurCertificates ours, Clock clock) {
        this.certificates = certificates;
        this.ours = ours;
        this.clock = clock;
    }

    /** @return what this node has seen since it started, and what it shows */
    public List<CertificateView> all() {
        Instant now = clock.instant();
        return Stream.concat(
                        certificates.all().stream().map(it -> view(it, now)),
                        ours.all().stream().map(it -> view(it, now)))
                .sorted(Comparator.comparing(CertificateView::expires))
                .toList();
    }

    private static CertificateView view(PeerCertificates.Seen it, Instant now) {
        return view(false, it.line(), it.host(), it.expires(), it.seenAt(), now);
    }

    private static CertificateView view(OurCertificate it, Instant now) {
        String line = it.lane().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return view(true, line, it.bundle(), it.expires(), now, now);
    }

    private static CertificateView view(
            boolean ours, String line, String host, Instant expires, Instant seenAt, Instant now) {
        long left = Duration.between(now, expires).toDays();
        return new CertificateView(ours, line, host, expires, left, left < SOON_DAYS, seenAt);
    }
}
