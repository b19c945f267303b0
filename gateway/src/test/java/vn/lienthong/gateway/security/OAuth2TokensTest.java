package vn.lienthong.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.proof.SettableClock;

class OAuth2TokensTest extends RunningApi {

    private static final Instant NOW = Instant.parse("2025-07-01T03:00:00Z");
    private static final Issuer ISSUER = new Issuer(NOW);
    private static final Consumer<JWTClaimsSet.Builder> AS_IT_IS = claims -> {};

    @DynamicPropertySource
    static void trusted(DynamicPropertyRegistry settings) {
        settings.add("lienthong.access.oauth2.issuer-uri", ISSUER::uri);
        settings.add("lienthong.access.oauth2.audience", () -> Issuer.AUDIENCE);
        settings.add("lienthong.access.oauth2.roles-claim", () -> "realm_access.roles");
        settings.add("lienthong.access.origins.tu-phap.oauth2-client", () -> "client");
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void a_bound_client_is_its_origin() {
        String token = ISSUER.token(AS_IT_IS);

        assertThat(get("/api/v1/me", token).at("/name")).isEqualTo("tu-phap");
        assertThat(get("/api/v1/me", token).at("/role")).isEqualTo("ORIGIN");
        assertThat(post("/api/v1/dossiers", token, "").status()).isEqualTo(400);
        assertThat(get("/api/v1/law", token).status()).isEqualTo(403);
    }

    @Test
    void a_client_may_be_named_by_the_other_claim() {
        String token = ISSUER.token(claims -> claims.claim("azp", null).claim("client_id", "client"));

        assertThat(get("/api/v1/me", token).at("/name")).isEqualTo("tu-phap");
    }

    @Test
    void a_person_has_the_highest_role_that_the_token_names() {
        Reply me = get("/api/v1/me", ISSUER.token(person("lienthong-viewer", "lienthong-approver", "offline_access")));

        assertThat(me.at("/name")).isEqualTo("thu@oauth2");
        assertThat(me.at("/role")).isEqualTo("APPROVER");
    }

    static Stream<Arguments> bad() {
        Date past = Date.from(NOW.minus(Duration.ofMinutes(5)));
        Date later = Date.from(NOW.plus(Duration.ofMinutes(5)));
        return Stream.of(
                Arguments.of("another audience", ISSUER.token(claims -> claims.audience("others"))),
                Arguments.of("no audience", ISSUER.token(claims -> claims.audience((String) null))),
                Arguments.of("another issuer", ISSUER.token(claims -> claims.issuer("https://issuer.example"))),
                Arguments.of("expired", ISSUER.token(claims -> claims.expirationTime(past))),
                Arguments.of("never expires", ISSUER.token(claims -> claims.expirationTime(null))),
                Arguments.of("not yet good", ISSUER.token(claims -> claims.notBeforeTime(later))),
                Arguments.of("a client that no origin has", ISSUER.token(claims -> claims.claim("azp", "stranger"))),
                Arguments.of(
                        "a client that is no text", ISSUER.token(claims -> claims.claim("azp", List.of("client")))),
                Arguments.of("a person without a role", ISSUER.token(person("administrator", "offline_access"))),
                Arguments.of("unsigned", ISSUER.unsigned(AS_IT_IS)),
                Arguments.of("signed by another", ISSUER.signedByAnother(AS_IT_IS)),
                Arguments.of("signed with the public key", ISSUER.signedWithThePublicKey(AS_IT_IS)),
                Arguments.of("cut", ISSUER.token(AS_IT_IS).substring(0, 100)),
                Arguments.of("no token at all", "eyJhbGciOiJSUzI1NiJ9.e30.AA"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_token_that_is_not_for_us_is_nobodys(String why, String token) {
        assertThat(get("/api/v1/me", token).status()).as(why).isEqualTo(401);
    }

    @Test
    void while_the_issuer_is_away_a_token_is_neither_good_nor_bad() {
        try (Issuer away = new Issuer(NOW)) {
            String token = away.token(AS_IT_IS);
            away.close();
            new ApplicationContextRunner()
                    .withUserConfiguration(OAuth2Configuration.class, Alone.class)
                    .withBean(SettableClock.class, () -> new SettableClock(NOW))
                    .withPropertyValues(
                            "lienthong.access.oauth2.issuer-uri=" + away.uri(),
                            "lienthong.access.oauth2.audience=" + Issuer.AUDIENCE)
                    .run(context -> org.assertj.core.api.Assertions.assertThatThrownBy(
                                    () -> context.getBean(OAuth2Tokens.class).holderOf(token))
                            .isInstanceOf(IssuerUnavailable.class));
        }
    }

    @Test
    void what_would_trust_too_much_stops_the_start() {
        ApplicationContextRunner start = new ApplicationContextRunner()
                .withUserConfiguration(OAuth2Configuration.class, Alone.class)
                .withBean(SettableClock.class, () -> new SettableClock(NOW));

        start.withPropertyValues("lienthong.access.oauth2.issuer-uri=https://issuer.example")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("lienthong.access.oauth2.audience must be set"));
        start.withPropertyValues("lienthong.access.oauth2.jwk-set-uri=https://issuer.example/keys")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("lienthong.access.oauth2.jwk-set-uri needs .issuer-uri"));
    }

    @EnableConfigurationProperties(AccessSettings.class)
    static class Alone {}

    private static Consumer<JWTClaimsSet.Builder> person(String... roles) {
        return claims -> claims.claim("azp", "console")
                .claim("preferred_username", "thu")
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }
}
