package vn.lienthong.gateway.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import vn.lienthong.routes.http.OwnCertificateExpired;
import vn.lienthong.routes.http.OwnCertificates;
import vn.lienthong.routes.message.Lane;

/** Our certificates out of Spring's bundles, each exchanged when the files of its bundle are. */
public final class OurCertificates implements OwnCertificates {

    private static final Logger LOG = LoggerFactory.getLogger(OurCertificates.class);

    private record Shown(OurCertificate certificate, SSLContext context) {}

    private final Map<Lane, Shown> now = new ConcurrentHashMap<>();
    private final Duration warnBefore;
    private final Clock clock;

    OurCertificates(CertificateSettings settings, SslBundles bundles, Clock clock) {
        this.warnBefore = settings.warnBefore();
        this.clock = clock;
        settings.lanes().forEach((lane, name) -> {
            show(lane, name, bundle(bundles, lane, name));
            bundles.addBundleUpdateHandler(name, changed -> exchange(lane, name, changed));
        });
    }

    /** @return the one that expires first first */
    public List<OurCertificate> all() {
        return now.values().stream()
                .map(Shown::certificate)
                .sorted(Comparator.comparing(OurCertificate::expires).thenComparing(OurCertificate::lane))
                .toList();
    }

    /** @return those of which people are to be told, expired ones included */
    public List<OurCertificate> soon() {
        Instant then = clock.instant().plus(warnBefore);
        return all().stream().filter(it -> it.expired(then)).toList();
    }

    @Override
    public Optional<SSLContext> context(Lane lane) throws OwnCertificateExpired {
        @Nullable Shown shown = now.get(lane);
        if (shown == null) {
            return Optional.empty();
        }
        if (shown.certificate().expired(clock.instant())) {
            throw new OwnCertificateExpired(shown.certificate().expires());
        }
        return Optional.of(shown.context());
    }

    private void exchange(Lane lane, String name, SslBundle changed) {
        try {
            show(lane, name, changed);
            LOG.info("lane {} shows another certificate from now on", lane);
        } catch (IllegalArgumentException unusable) {
            LOG.error("lane {} keeps its certificate: {}", lane, unusable.getMessage());
        }
    }

    private void show(Lane lane, String name, SslBundle bundle) {
        Instant expires = KeyChain.expires(bundle)
                .orElseThrow(() -> new IllegalArgumentException(setting(lane) + " names the SSL bundle '" + name
                        + "', which has no private key with a certificate; give it one as spring.ssl.bundle.pem." + name
                        + ".keystore.certificate and .private-key, or as spring.ssl.bundle.jks." + name
                        + ".keystore.*"));
        now.put(lane, new Shown(new OurCertificate(lane, name, expires), bundle.createSslContext()));
    }

    private static SslBundle bundle(SslBundles bundles, Lane lane, String name) {
        try {
            return bundles.getBundle(name);
        } catch (NoSuchSslBundleException none) {
            throw new IllegalArgumentException(
                    setting(lane) + " names the SSL bundle '" + name
                            + "', which is not configured; set spring.ssl.bundle.pem." + name
                            + ".* or spring.ssl.bundle.jks."
                            + name + ".*",
                    none);
        }
    }

    private static String setting(Lane lane) {
        return "lienthong.certificates.lanes."
                + lane.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
