package vn.lienthong.mock.lgsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/**
 * The service bus: {@code POST /token} with client credentials gives a token; every other call needs it. What breaks the contract,
 * or uses a token that is not good, is refused as a WSO2 gateway refuses it.
 */
public final class Lgsp {
    public static final String TOKEN_PATH = "/token";
    public static final String ACCESS_HEADER = "lgspaccesstoken";

    private final LgspOptions options;
    private final Tokens tokens;
    private final Refusals refusals;
    private final AtomicLong given = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    public Lgsp(Clock clock, LgspOptions options) {
        this.options = options;
        this.tokens = new Tokens(clock, options.tokenLifetime(), options.sameToken());
        this.refusals = new Refusals(options.faultStyle());
    }

    /** Answers a call for a token. @param broken is told what in the call breaks the contract */
    public Decision token(HttpCall call, Consumer<List<String>> broken) {
        List<String> wrong = TokenRequest.wrong(call);
        if (!wrong.isEmpty()) {
            broken.accept(wrong);
            return Decision.refusal(oauth(400, "invalid_request", String.join("; ", wrong)));
        }
        Optional<Answer> stranger = withoutAccessKeys(call, broken);
        if (stranger.isPresent()) {
            return Decision.refusal(stranger.get());
        }
        if (!call.header("Authorization").equals(Optional.of(basic()))) {
            refused.incrementAndGet();
            return Decision.refusal(oauth(401, "invalid_client", "Client Authentication failed."));
        }
        Tokens.Given token = tokens.give();
        given.incrementAndGet();
        return Decision.success(Answer.json(
                200,
                Json.write(Map.of(
                        "access_token",
                        token.token(),
                        "scope",
                        "default",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        token.secondsLeft()))));
    }

    /** Why a business call is not let through; empty when it is. @param broken as in {@link #token} */
    public Optional<Answer> stopped(HttpCall call, Consumer<List<String>> broken) {
        String header = call.header("Authorization").orElse("");
        if (!header.startsWith("Bearer ")) {
            broken.accept(List.of("header:Authorization: must be Bearer and the token"));
            return Optional.of(refusals.missingCredentials());
        }
        if (!tokens.good(header.substring("Bearer ".length()))) {
            refused.incrementAndGet();
            return Optional.of(refusals.invalidCredentials());
        }
        return withoutAccessKeys(call, broken);
    }

    /** How it answers a token that is not good. */
    public Answer tokenExpired() {
        refused.incrementAndGet();
        return refusals.invalidCredentials();
    }

    /** How it answers calls that come too fast. */
    public Answer throttled() {
        return refusals.throttled();
    }

    /** How it answers a path that leads nowhere. */
    public Answer noSuchResource() {
        return refusals.noSuchResource();
    }

    /** Ends every token now. @return how many were given out and not yet dropped */
    public int expireTokens() {
        return tokens.expireAll();
    }

    public long tokensGiven() {
        return given.get();
    }

    /** Calls turned away because of a wrong consumer or a token that was not good. */
    public long credentialsRefused() {
        return refused.get();
    }

    private String basic() {
        String pair = options.consumerKey() + ":" + options.consumerSecret();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Answer> withoutAccessKeys(HttpCall call, Consumer<List<String>> broken) {
        if (options.accessKeys().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> wrong =
                wrongAccessKeys(call.header(ACCESS_HEADER), options.accessKeys().get());
        wrong.ifPresent(reason -> {
            refused.incrementAndGet();
            broken.accept(List.of("header:" + ACCESS_HEADER + ": " + reason));
        });
        return wrong.map(reason -> refusals.forbidden(ACCESS_HEADER + " " + reason));
    }

    private static Optional<String> wrongAccessKeys(Optional<String> header, AccessKeys keys) {
        if (header.isEmpty()) {
            return Optional.of("is missing");
        }
        try {
            JsonNode given = StrictJson.read(Base64.getDecoder().decode(header.get()));
            JsonNode wanted = Json.mapper()
                    .valueToTree(Map.of(
                            "AccessKey", keys.accessKey(),
                            "SecretKey", keys.secretKey(),
                            "AppName", keys.appName(),
                            "PartnerCode", keys.partnerCode(),
                            "PartnerCodeCus", keys.partnerCodeCus()));
            return given.equals(wanted) ? Optional.empty() : Optional.of("does not hold the keys that were agreed");
        } catch (IllegalArgumentException | UnreadableJson notIt) {
            return Optional.of("must be base64 of a JSON object");
        }
    }

    private static Answer oauth(int status, String error, String description) {
        return Answer.json(status, Json.write(Map.of("error", error, "error_description", description)));
    }
}
