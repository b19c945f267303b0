package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import vn.lienthong.mock.civilstatus.HeldRegistration;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.Pace;
import vn.lienthong.mock.civilstatus.RegistryOptions;

/** The registry as somebody else read the contract: it judges strictly, and finishes at the first question. */
final class StrictRegistry implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String CONSUMER = "lienthong:synthetic-only";

    private final MockRegistry registry = MockRegistry.start(RegistryOptions.onFreePorts());
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    StrictRegistry() throws IOException {
        registry.pace(new Pace(0, Duration.ZERO));
        var basic = Base64.getEncoder().encodeToString(CONSUMER.getBytes(StandardCharsets.UTF_8));
        var given = send(
                "/token",
                "Basic " + basic,
                "application/x-www-form-urlencoded",
                "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8));
        token = new JsonMapper().readTree(given.body()).path("access_token").asText();
    }

    /** @param path below the bus's address */
    WireAnswer ask(String path, byte[] body) {
        return send(path, "Bearer " + token, "application/json", body);
    }

    HeldRegistration held(String code) {
        return registry.books().registration(code).orElseThrow(() -> new AssertionError("not held: " + code));
    }

    /** What broke the contract since it forgot. */
    String judgements() {
        return registry.books().judgements().toString();
    }

    void forget() {
        registry.books().forget();
    }

    @Override
    public void close() {
        registry.close();
    }

    private WireAnswer send(String path, String authorization, String type, byte[] body) {
        var request = HttpRequest.newBuilder(registry.baseUrl().resolve(path))
                .timeout(LIMIT)
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return new WireAnswer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(null),
                    null,
                    answer.body());
        } catch (IOException failed) {
            throw new AssertionError("the registry did not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
