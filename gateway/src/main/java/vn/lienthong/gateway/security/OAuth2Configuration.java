package vn.lienthong.gateway.security;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** How tokens of an issuer are checked: signature by its published keys, issuer, audience, times. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2Settings.class)
class OAuth2Configuration {

    @Bean
    @Order(3)
    @ConditionalOnProperty("lienthong.access.oauth2.issuer-uri")
    OAuth2Tokens oauth2Tokens(OAuth2Settings settings, AccessSettings access, Clock clock) {
        return new OAuth2Tokens(decoder(settings, clock), settings, originsByClient(access));
    }

    private static Map<String, String> originsByClient(AccessSettings access) {
        Map<String, String> origins = new LinkedHashMap<>();
        access.origins().forEach((id, origin) -> {
            if (origin.oauth2Client() != null && origins.put(origin.oauth2Client(), id) != null) {
                throw new WrongAccessSetting(
                        ApiKeys.ORIGINS + "." + id + ".oauth2-client: another origin has this client");
            }
        });
        return origins;
    }

    private static JwtDecoder decoder(OAuth2Settings settings, Clock clock) {
        return IssuedTokens.decoder(
                Objects.requireNonNull(settings.issuerUri()),
                settings.jwkSetUri(),
                Objects.requireNonNull(settings.audience()),
                IssuedTokens.BY_KEY_PAIR,
                clock);
    }
}
