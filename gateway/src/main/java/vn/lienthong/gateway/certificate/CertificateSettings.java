package vn.lienthong.gateway.certificate;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.routes.message.Lane;

/**
 * Our own certificates, {@code lienthong.certificates.*}.
 *
 * @param lanes by lane, the bundle of {@code spring.ssl.bundle.*} with our key and its certificate, and with whom we trust where
 *     that is not whom Java trusts; a lane that is not named shows none
 * @param warnBefore how long before one expires people are told
 */
@ConfigurationProperties("lienthong.certificates")
record CertificateSettings(
        @DefaultValue Map<Lane, String> lanes,
        @DefaultValue("14d") Duration warnBefore) {

    CertificateSettings {
        lanes = Map.copyOf(lanes);
        if (warnBefore.isNegative()) {
            throw new IllegalArgumentException("lienthong.certificates.warn-before must not be negative");
        }
    }
}
