package vn.lienthong.gateway.sso;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import vn.lienthong.gateway.security.Network;

/** Sends browsers to the issuer, so many from one address in a time, so that nobody fills the table of what was begun. */
final class Departures {

    private static final int MOST_FROM_ONE_ADDRESS = 300;
    private static final int MOST_ADDRESSES = 10_000;

    private final Starts starts;
    private final LoadingCache<String, AtomicInteger> begun;

    Departures(Starts starts, Clock clock) {
        this.starts = starts;
        this.begun = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterWrite(Starts.LASTING)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build(address -> new AtomicInteger());
    }

    /** How long the address must wait before it may begin again; zero where it need not. */
    Duration wait(String address) {
        boolean tooMany = begun.get(Network.of(address)).incrementAndGet() > MOST_FROM_ONE_ADDRESS;
        return tooMany ? Starts.LASTING : Duration.ZERO;
    }

    /** @return the issuer's address, with state, nonce and the challenge of PKCE as the library makes them */
    String to(ClientRegistration client, HttpServletRequest request, String cookie, String next) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> client, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequest asked =
                Objects.requireNonNull(resolver.resolve(request, client.getRegistrationId()));
        starts.keep(
                asked.getState(),
                cookie,
                secret(asked, OidcParameterNames.NONCE),
                secret(asked, PkceParameterNames.CODE_VERIFIER),
                next);
        return asked.getAuthorizationRequestUri();
    }

    private static String secret(OAuth2AuthorizationRequest asked, String name) {
        @Nullable String secret = asked.getAttribute(name);
        return Objects.requireNonNull(secret, name);
    }
}
