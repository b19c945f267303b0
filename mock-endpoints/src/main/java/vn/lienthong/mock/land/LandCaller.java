package vn.lienthong.mock.land;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A land system that calls a one-stop desk: the secret last in the path for VBDLIS, in the query for iLIS. */
public final class LandCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final LandSystem system;
    private final URI desk;
    private final String secret;

    LandCaller(LandSystem system, URI desk, String secret) {
        this.system = system;
        this.desk = desk;
        this.secret = secret;
    }

    /** One that knows another secret, or guesses. */
    public LandCaller withSecret(String other) {
        return new LandCaller(system, desk, other);
    }

    /** One of the nine calls. A failure to get an answer is an answer with status 0. */
    public ToldLand call(String operation, JsonNode body) {
        return sent(HttpRequest.newBuilder(address(operation))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** One of the catalogues: {@code GetDanhMucTrangThai}, … */
    public ToldLand catalogue(String operation) {
        return sent(HttpRequest.newBuilder(URI.create(desk + "/" + operation + "?SecurityCode=" + encoded()))
                .GET());
    }

    /** What the tax authority sends: its secret is in the body. */
    public ToldLand post(String operation, JsonNode body) {
        return sent(HttpRequest.newBuilder(URI.create(desk + "/" + operation))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private URI address(String operation) {
        return URI.create(desk + "/" + operation + (system == LandSystem.VBDLIS ? "/" : "?CodeGet=") + encoded());
    }

    private String encoded() {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ToldLand sent(HttpRequest.Builder request) {
        try {
            return told(HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString()));
        } catch (IOException silent) {
            return new ToldLand(0, -1, silent.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new ToldLand(0, -1, "interrupted");
        }
    }

    private static ToldLand told(HttpResponse<String> answer) {
        try {
            JsonNode json = JSON.readTree(answer.body());
            return new ToldLand(
                    answer.statusCode(),
                    json.path("Result").asInt(-1),
                    json.path("Message").asText(answer.body()));
        } catch (JsonProcessingException notJson) {
            return new ToldLand(answer.statusCode(), -1, answer.body());
        }
    }
}
