package vn.lienthong.gateway.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.routes.http.PeerCertificates;

/** Certificates of other systems, as beans. */
@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {

    @Bean
    PeerCertificates peerCertificates() {
        return new PeerCertificates();
    }

    @Bean
    MeterBinder certificateMeters(CertificateBoard board) {
        return registry -> Gauge.builder("lienthong.certificates.days.left", board, CertificateConfiguration::first)
                .description("days until the first certificate expires, of another system or our own")
                .register(registry);
    }

    private static double first(CertificateBoard board) {
        return board.all().stream().mapToDouble(CertificateView::daysLeft).min().orElse(Double.NaN);
    }
}
