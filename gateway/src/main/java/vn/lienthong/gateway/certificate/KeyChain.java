package vn.lienthong.gateway.certificate;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/** The certificates of the keys of a bundle. */
final class KeyChain {

    private KeyChain() {}

    /** Empty where it has no key. */
    static Optional<Instant> expires(SslBundle bundle) {
        @Nullable KeyStore keys = bundle.getStores().getKeyStore();
        if (keys == null) {
            return Optional.empty();
        }
        try {
            return Collections.list(keys.aliases()).stream()
                    .flatMap(alias -> chain(keys, alias))
                    .map(it -> it.getNotAfter().toInstant())
                    .min(Instant::compareTo);
        } catch (KeyStoreException unusable) {
            throw new IllegalArgumentException("the key store cannot be read", unusable);
        }
    }

    private static Stream<X509Certificate> chain(KeyStore keys, String alias) {
        try {
            Certificate @Nullable [] chain = keys.getCertificateChain(alias);
            return chain == null
                    ? Stream.empty()
                    : Stream.of(chain).filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast);
        } catch (KeyStoreException unusable) {
            throw new IllegalArgumentException("the key store cannot be read", unusable);
        }
    }
}
