package vn.lienthong.gateway.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An OpenID Connect issuer over HTTP, at which everybody is signed in already, and whose tokens a test may spoil. */
final class OidcIssuer implements AutoCloseable {

    static final String CLIENT = "lienthong";
    static final String SECRET = "synthetic-secret-of-the-client";
    static final RSAKey OTHER_KEY = newKey();

    private record Asked(String redirect, String nonce, String challenge) {}

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Supplier<Instant> now;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final List<Map<String, String>> ended = new CopyOnWriteArrayList<>();
    private volatile Consumer<JWTClaimsSet.Builder> spoiling = claims -> {};
    private volatile RSAKey signing = key;
    private volatile boolean away;
    private volatile boolean declining;

    OidcIssuer(Supplier<Instant> now) {
        this.now = now;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/.well-known/openid-configuration", this::describe);
        serve("/keys", it -> json(it, 200, new JWKSet(key.toPublicJWK()).toString()));
        serve("/authorize", this::authorize);
        serve("/token", this::token);
        serve("/end", this::end);
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** As it is at first: everything right, and nobody with a role. */
    void mend() {
        spoiling = claims -> {};
        signing = key;
        away = false;
        declining = false;
        ended.clear();
    }

    void says(Consumer<JWTClaimsSet.Builder> claims) {
        spoiling = claims;
    }

    void signsWith(RSAKey other) {
        signing = other;
    }

    void declines() {
        declining = true;
    }

    void goesAway() {
        away = true;
    }

    /** What browsers brought along to the page where sessions end. */
    List<Map<String, String>> ended() {
        return ended;
    }

    /** By which it tells the client, without a browser, that a session has ended. */
    String logoutToken(Consumer<JWTClaimsSet.Builder> changes) {
        JWTClaimsSet.Builder claims = claims().claim(
                        "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .jwtID(UUID.randomUUID().toString());
        changes.accept(claims);
        return signed(new JOSEObjectType("logout+jwt"), claims.build());
    }

    /** A token by which a program works in the person's place. */
    String bearer(Consumer<JWTClaimsSet.Builder> changes) {
        JWTClaimsSet.Builder claims = claims().claim("preferred_username", "thu");
        changes.accept(claims);
        return signed(JOSEObjectType.JWT, claims.build());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        json(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/end", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(uri()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        boolean right = asked.get("client_id").equals(CLIENT)
                && asked.get("response_type").equals("code")
                && asked.get("code_challenge_method").equals("S256");
        codes.put(code, new Asked(asked.get("redirect_uri"), asked.get("nonce"), asked.get("code_challenge")));
        String answer = declining || !right ? "error=access_denied" : "code=" + code;
        lead(
                exchange,
                asked.get("redirect_uri") + "?" + answer + "&state="
                        + asked.get("state").replace("=", "%3D"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String known =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!known.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        Asked asked = codes.remove(given.get("code"));
        if (asked == null
                || !asked.redirect().equals(given.get("redirect_uri"))
                || !asked.challenge().equals(challenge(given.get("code_verifier")))) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder claims =
                claims().claim("nonce", asked.nonce()).claim("sid", "session-1").claim("preferred_username", "thu");
        spoiling.accept(claims);
        json(exchange, 200, """
                {"access_token": "synthetic", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
                """.formatted(signed(JOSEObjectType.JWT, claims.build())));
    }

    private void end(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        ended.add(asked);
        lead(exchange, asked.get("post_logout_redirect_uri"));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .audience(CLIENT)
                .subject("subject-of-thu")
                .issueTime(Date.from(now.get()))
                .expirationTime(Date.from(now.get().plus(Duration.ofMinutes(5))));
    }

    private String signed(JOSEObjectType type, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(type)
                            .keyID(signing.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Page {
        void show(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Page page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                if (away) {
                    exchange.sendResponseHeaders(503, -1);
                } else {
                    page.show(exchange);
                }
            }
        });
    }

    private static void json(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
