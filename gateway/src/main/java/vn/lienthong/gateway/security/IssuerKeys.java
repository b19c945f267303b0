package vn.lienthong.gateway.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of an issuer, read from where it publishes them; asked for when the first token comes, not at the start. */
final class IssuerKeys implements JWKSetSource<SecurityContext> {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST = 256 * 1024;

    private final DefaultResourceRetriever http = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST);
    private final URI issuer;
    private final @Nullable URI keys;

    IssuerKeys(URI issuer, @Nullable URI keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws KeySourceException {
        try {
            URL address = (keys == null ? published() : keys).toURL();
            return JWKSet.parse(http.retrieveResource(address).getContent());
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new JWKSetRetrievalException("The keys of the issuer cannot be read: " + e.getMessage(), e);
        }
    }

    private URI published() throws IOException, ParseException {
        String base = issuer.toString().replaceAll("/+$", "");
        URL address = URI.create(base + "/.well-known/openid-configuration").toURL();
        Map<String, Object> about =
                JSONObjectUtils.parse(http.retrieveResource(address).getContent());
        if (!issuer.toString().equals(JSONObjectUtils.getString(about, "issuer"))) {
            throw new IOException(address + " describes another issuer");
        }
        return JSONObjectUtils.getURI(about, "jwks_uri");
    }

    @Override
    public void close() {
        // nothing is held between two readings
    }
}
