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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens that an issuer signed: checked by its published keys, by algorithm, issuer, audience and times. */
public final class IssuedTokens {

    private static final Duration KEYS_KEPT = Duration.ofMinutes(15);
    private static final Duration KEYS_AWAITED = Duration.ofSeconds(10);
    private static final Duration KEYS_ASKED_FOR_AT_MOST_EVERY = Duration.ofSeconds(30);
    private static final Duration KEYS_GOOD_WHILE_ISSUER_IS_AWAY = Duration.ofHours(12);

    /** Algorithms by which an issuer's key pair signs. */
    public static final Set<JWSAlgorithm> BY_KEY_PAIR = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private IssuedTokens() {}

    /**
     * @param keysAt where the issuer publishes its keys; null to read it from its description
     * @param algorithms those that are taken, whatever a token says of itself
     */
    public static JwtDecoder decoder(
            URI issuer, @Nullable URI keysAt, String audience, Set<JWSAlgorithm> algorithms, Clock clock) {
        return decoder(issuer, keysAt, audience, algorithms, Set.of("JWT", "at+jwt"), clock, List.of());
    }

    /**
     * @param types those that a token may say it is; one that says nothing is taken too
     * @param further what else is looked at; other parameters as above
     */
    public static JwtDecoder decoder(
            URI issuer,
            @Nullable URI keysAt,
            String audience,
            Set<JWSAlgorithm> algorithms,
            Set<String> types,
            Clock clock,
            List<OAuth2TokenValidator<Jwt>> further) {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(new IssuerKeys(issuer, keysAt))
                .refreshAheadCache(false)
                .cache(KEYS_KEPT.toMillis(), KEYS_AWAITED.toMillis())
                .rateLimited(KEYS_ASKED_FOR_AT_MOST_EVERY.toMillis())
                .outageTolerant(KEYS_GOOD_WHILE_ISSUER_IS_AWAY.toMillis())
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(taken(types)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>(List.of(
                times,
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtIssuerValidator(issuer.toString()),
                new JwtAudienceValidator(audience)));
        validators.addAll(further);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
        return decoder;
    }

    /** The last one stays empty: the type of a token that names none. */
    private static JOSEObjectType[] taken(Set<String> types) {
        JOSEObjectType[] named = types.stream().map(JOSEObjectType::new).toArray(JOSEObjectType[]::new);
        return Arrays.copyOf(named, named.length + 1);
    }
}
