package vn.lienthong.mock.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.wire.Json;

/** Signs people in as VNeID does, and gives tokens that are right, or wrong in one way. */
public final class Issuer {
    static final String CLIENT = "sso-lienthong-web";
    static final String CLIENT_SECRET = "synthetic-only";
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);

    private record Code(Person person, @Nullable String nonce, String redirect) {}

    private final Clock clock;
    private final Population people;
    private final Supplier<String> url;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Person> access = new HashMap<>();
    private SigningKey key = new SigningKey();
    private TokenFlaw flaw = TokenFlaw.NONE;

    Issuer(Clock clock, Population people, Supplier<String> url) {
        this.clock = clock;
        this.people = people;
        this.url = url;
    }

    /** What tokens name as their issuer; below it is {@code /.well-known/openid-configuration}. */
    public String url() {
        return url.get();
    }

    /** What is wrong with tokens from now on. */
    public synchronized void flaw(TokenFlaw now) {
        flaw = now;
    }

    /** The issuer signs with a new key from now on, and publishes only that. */
    public synchronized void rotateKey() {
        key = new SigningKey();
    }

    /**
     * The id token of a person who signed in, without the way through a browser.
     *
     * @throws IllegalArgumentException where there is no such person
     */
    public synchronized String idToken(String number, String nonce) {
        return token(person(number), nonce);
    }

    synchronized Map<String, Object> keys() {
        return Map.of("keys", List.of(key.published()));
    }

    synchronized String code(String number, @Nullable String nonce, String redirect) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Code(person(number), nonce, redirect));
        return code;
    }

    /** @return the answer of the token endpoint; empty where the code is not good, or was used */
    synchronized Optional<Map<String, Object>> exchange(String code, String redirect) {
        Code given = codes.remove(code);
        if (given == null || !given.redirect().equals(redirect)) {
            return Optional.empty();
        }
        String bearer = UUID.randomUUID().toString();
        access.put(bearer, given.person());
        return Optional.of(Map.of(
                "access_token",
                bearer,
                "id_token",
                token(given.person(), given.nonce()),
                "token_type",
                "Bearer",
                "scope",
                "openid",
                "expires_in",
                LIFETIME.toSeconds()));
    }

    synchronized Optional<Map<String, Object>> userinfo(String bearer) {
        return Optional.ofNullable(access.get(bearer)).map(Issuer::claims);
    }

    private Person person(String number) {
        return people.byNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("there is nobody with this number"));
    }

    private static Map<String, Object> claims(Person person) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(
                "sub",
                UUID.nameUUIDFromBytes(person.number().getBytes(StandardCharsets.UTF_8))
                        .toString());
        claims.put("LoaiTaiKhoan", 1);
        claims.put("SoDinhDanh", person.number());
        claims.put("HoVaTen", person.fullName());
        claims.put("NgayThangNamSinh", person.birth());
        claims.put(
                "TechID",
                UUID.nameUUIDFromBytes(("T" + person.number()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        claims.put("loAs", "LoA" + person.level());
        claims.put("IAL", person.level());
        claims.put("loginIdp", "BCA");
        return claims;
    }

    private String token(Person person, @Nullable String nonce) {
        Instant now = flaw == TokenFlaw.EXPIRED ? clock.instant().minus(HOUR) : clock.instant();
        Map<String, Object> claims = claims(person);
        claims.put("iss", flaw == TokenFlaw.WRONG_ISSUER ? url() + "x" : url());
        claims.put("aud", flaw == TokenFlaw.WRONG_AUDIENCE ? "somebody-else" : CLIENT);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        if (nonce != null) {
            claims.put("nonce", flaw == TokenFlaw.WRONG_NONCE ? nonce + "x" : nonce);
        }
        return signed(claims);
    }

    private String signed(Map<String, Object> claims) {
        String algorithm =
                switch (flaw) {
                    case UNSIGNED -> "none";
                    case PUBLIC_KEY_AS_SECRET -> "HS256";
                    default -> "RS256";
                };
        String text = part(Map.of("alg", algorithm, "typ", "JWT", "kid", key.id())) + "." + part(claims);
        return switch (flaw) {
            case UNSIGNED -> text + ".";
            case PUBLIC_KEY_AS_SECRET -> text + "." + key.hs256WithPublicKey(text);
            case WRONG_KEY -> text + "." + new SigningKey().rs256(text);
            case CHANGED -> changed(claims) + "." + key.rs256(text);
            default -> text + "." + key.rs256(text);
        };
    }

    private String changed(Map<String, Object> claims) {
        Map<String, Object> other = new LinkedHashMap<>(claims);
        other.put("IAL", 3);
        return part(Map.of("alg", "RS256", "typ", "JWT", "kid", key.id())) + "." + part(other);
    }

    private static String part(Map<String, Object> json) {
        return SigningKey.base64(Json.write(json).getBytes(StandardCharsets.UTF_8));
    }
}
