package vn.lienthong.routes.http;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What is wrong with the other side's TLS, so that whoever reads it knows whom to call. It names hosts and dates, and nobody. */
final class TlsTrouble {

    private TlsTrouble() {}

    /** Empty where the failure has nothing to do with TLS. */
    static Optional<String> in(Throwable failure) {
        if (!(failure instanceof SSLException)) {
            return Optional.empty();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> known = known(cause);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.of("TLS failed, " + failure.getMessage());
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof OwnCertificateExpired) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof CertificateExpiredException) {
            return Optional.of("their certificate has expired, " + cause.getMessage());
        }
        if (cause instanceof CertificateNotYetValidException) {
            return Optional.of("their certificate is not valid yet, " + cause.getMessage());
        }
        if (cause instanceof SSLPeerUnverifiedException || cause instanceof CertificateException && atTheEnd(cause)) {
            return Optional.of("their certificate is for another host, " + cause.getMessage());
        }
        if (cause instanceof CertPathBuilderException) {
            return Optional.of("their certificate comes from an authority that is not trusted here");
        }
        return Optional.empty();
    }

    /** Wrapped ones say nothing of their own. */
    private static boolean atTheEnd(Throwable cause) {
        return cause.getCause() == null;
    }
}
