package vn.lienthong.gateway.certificate;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.gateway.lever.Levers;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.message.Lane;

/**
 * Holds a lane whose certificate of ours has expired, so that what waits there burns no budget, and releases it once another is
 * shown. A node holds once for each that expired: where the files are exchanged on one node after the other, the first one that
 * has the new certificate releases the lane, and the others tell nobody anything until they have it too.
 */
final class CertificateWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateWatch.class);
    /** A name that no account can have, so that no person's hold is taken for this one. */
    private static final Caller GATEWAY = new Caller("gateway:certificates", Caller.Role.ADMINISTRATOR);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final OurCertificates certificates;
    private final Levers levers;
    private final Clock clock;
    private final Map<Lane, Instant> held = new EnumMap<>(Lane.class);

    CertificateWatch(OurCertificates certificates, Levers levers, Clock clock) {
        this.certificates = certificates;
        this.levers = levers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.certificates:30s}")
    void round() {
        try {
            certificates.all().forEach(this::look);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Our certificates are looked at once the database is back: {}", String.valueOf(away.getMessage()));
        }
    }

    private void look(OurCertificate it) {
        if (!it.expired(clock.instant())) {
            release(it);
        } else if (!it.expires().equals(held.get(it.lane()))) {
            hold(it);
            held.put(it.lane(), it.expires());
        }
    }

    private void hold(OurCertificate it) {
        String at = TIME.format(it.expires());
        String reason = "Chứng thư của tỉnh hết hạn lúc " + at
                + "; thay tệp chứng thư, làn tự mở lại. / Our own certificate expired at " + at
                + "; exchange its files, and the lane opens by itself.";
        levers.hold(it.lane(), reason, GATEWAY).ifPresent(hold -> LOG.error("lane {} is held: {}", it.lane(), reason));
    }

    private void release(OurCertificate it) {
        boolean ours = levers.all().stream()
                .anyMatch(lever -> lever.lane() == it.lane()
                        && lever.kind() == Lever.Kind.HOLD
                        && lever.who().equals(GATEWAY.name()));
        if (ours) {
            levers.release(it.lane(), GATEWAY);
            LOG.info("lane {} is released: our certificate is good until {}", it.lane(), it.expires());
        }
    }
}
