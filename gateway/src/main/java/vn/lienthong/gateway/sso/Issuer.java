package vn.lienthong.gateway.sso;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.lienthong.gateway.security.IssuedTokens;

/** The issuer as it describes itself: asked for when the first person comes, not at the start, and again after an hour. */
final class Issuer {

    private static final Duration DESCRIPTION_KEPT = Duration.ofHours(1);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    /** @param idTokens checks an ID token: signature, issuer, audience, times */
    record Known(ClientRegistration client, JwtDecoder idTokens, JwtDecoder logoutTokens, Instant since) {

        /** Where people end their session at the issuer; empty where it has no such page. */
        Optional<URI> end() {
            Map<String, Object> about = client.getProviderDetails().getConfigurationMetadata();
            return Optional.ofNullable(about.get("end_session_endpoint"))
                    .map(Object::toString)
                    .map(URI::create);
        }
    }

    private final SsoSettings settings;
    private final URI uri;
    private final RestClient http;
    private final Clock clock;
    private volatile @Nullable Known known;

    Issuer(SsoSettings settings, RestClient http, Clock clock) {
        this.settings = settings;
        this.uri = Objects.requireNonNull(settings.issuerUri());
        this.http = http;
        this.clock = clock;
    }

    /** @throws SsoRefused where it cannot be asked, or describes itself as another one */
    Known known() {
        @Nullable Known before = known;
        if (before != null && before.since().plus(DESCRIPTION_KEPT).isAfter(clock.instant())) {
            return before;
        }
        try {
            Known now = described();
            known = now;
            return now;
        } catch (RestClientException | IllegalArgumentException | IllegalStateException unavailable) {
            if (before != null) {
                return before;
            }
            throw new SsoRefused(SsoRefusal.UNAVAILABLE, unavailable);
        }
    }

    private Known described() {
        String base = uri.toString().replaceAll("/+$", "");
        @Nullable
        Map<String, Object> about = http.get()
                .uri(URI.create(base + "/.well-known/openid-configuration"))
                .retrieve()
                .body(JSON);
        if (about == null || !uri.toString().equals(about.get("issuer"))) {
            throw new IllegalStateException(base + " describes another issuer");
        }
        ClientRegistration client = ClientRegistrations.fromOidcConfiguration(about)
                .registrationId("sso")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.answerAddress())
                .scope(settings.scopes())
                .build();
        OidcIdTokenValidator rules = new OidcIdTokenValidator(client);
        rules.setClock(clock);
        URI keys = URI.create(client.getProviderDetails().getJwkSetUri());
        return new Known(
                client,
                IssuedTokens.decoder(
                        uri, keys, settings.clientId(), IssuedTokens.BY_KEY_PAIR, Set.of("JWT"), clock, List.of(rules)),
                IssuedTokens.decoder(
                        uri,
                        keys,
                        settings.clientId(),
                        IssuedTokens.BY_KEY_PAIR,
                        Set.of("JWT", "logout+jwt"),
                        clock,
                        List.of(new LogoutTokenRules())),
                clock.instant());
    }
}
