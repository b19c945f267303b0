package vn.lienthong.gateway.certificate;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.lever.Levers;

/** Our own certificates, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class OwnCertificatesConfiguration {

    @Bean
    OurCertificates ourCertificates(CertificateSettings settings, SslBundles bundles, Clock clock) {
        return new OurCertificates(settings, bundles, clock);
    }

    @Bean
    CertificateWatch certificateWatch(OurCertificates certificates, Levers levers, Clock clock) {
        return new CertificateWatch(certificates, levers, clock);
    }
}
