package vn.lienthong.routes.http;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Looks at the certificates over which an answer came. */
final class CertificateSight implements HttpResponseInterceptor {

    private final String line;
    private final PeerCertificates certificates;

    CertificateSight(String line, PeerCertificates certificates) {
        this.line = line;
        this.certificates = certificates;
    }

    @Override
    public void process(HttpResponse response, @Nullable EntityDetails entity, HttpContext context)
            throws SSLPeerUnverifiedException {
        @Nullable SSLSession session = HttpClientContext.cast(context).getSSLSession();
        if (session == null) {
            return;
        }
        Certificate[] shown = session.getPeerCertificates();
        Arrays.stream(shown)
                .filter(X509Certificate.class::isInstance)
                .map(it -> ((X509Certificate) it).getNotAfter().toInstant())
                .min(Instant::compareTo)
                .ifPresent(it ->
                        certificates.saw(new PeerCertificates.Seen(line, session.getPeerHost(), it, Instant.now())));
    }
}
