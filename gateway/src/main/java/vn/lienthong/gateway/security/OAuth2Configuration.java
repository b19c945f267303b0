package vn.lienthong.gateway.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How tokens of an issuer are checked: signature by its published keys, issuer, audience, times. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2Settings.class)
class OAuth2Configuration {

    private static final Duration KEYS_KEPT = Duration.ofMinutes(15);
    private static final Duration KEYS_AWAITED = Duration.ofSeconds(10);
    private static final Duration KEYS_ASKED_FOR_AT_MOST_EVERY = Duration.ofSeconds(30);
    private static final Duration KEYS_GOOD_WHILE_ISSUER_IS_AWAY = Duration.ofHours(12);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

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
        URI issuer = Objects.requireNonNull(settings.issuerUri());
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(new IssuerKeys(issuer, settings.jwkSetUri()))
                .refreshAheadCache(false)
                .cache(KEYS_KEPT.toMillis(), KEYS_AWAITED.toMillis())
                .rateLimited(KEYS_ASKED_FOR_AT_MOST_EVERY.toMillis())
                .outageTolerant(KEYS_GOOD_WHILE_ISSUER_IS_AWAY.toMillis())
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtIssuerValidator(issuer.toString()),
                new JwtAudienceValidator(Objects.requireNonNull(settings.audience())))));
        return decoder;
    }
}
