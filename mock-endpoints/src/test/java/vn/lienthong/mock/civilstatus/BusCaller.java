package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A province behind its service bus: real HTTP, one token. */
final class BusCaller {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private String token = "none";

    BusCaller(MockRegistry registry) {
        this.base = registry.baseUrl();
    }

    static BusCaller withToken(MockRegistry registry) {
        BusCaller caller = new BusCaller(registry);
        caller.token = json(caller.askToken("lienthong", "synthetic-only"))
                .path("access_token")
                .asText();
        return caller;
    }

    HttpResponse<String> askToken(String key, String secret, String... headers) {
        String basic = Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    JsonNode call(String path, JsonNode body) {
        HttpResponse<String> answer = post(path, body.toString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("HTTP " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    JsonNode first(String operation, JsonNode body) {
        return call("/hotich/1.0/" + operation, body);
    }

    JsonNode submit(JsonNode linkedDossier) {
        return call("/apiLienThongKSKT/1.0/nhanHoSoDKHT", linkedDossier);
    }

    JsonNode poll(String module, String... codes) {
        return call("/apiLienThongKSKT/1.0/LayKetQua", pollBody(module, codes));
    }

    /** The one item of a poll for one dossier. */
    JsonNode item(String module, String code) {
        return poll(module, code).path("value").path(0);
    }

    static ObjectNode pollBody(String module, String... codes) {
        ObjectNode body = JSON.createObjectNode().put("maTinh", "37").put("module", module);
        ArrayNode list = body.putArray("maDinhDanhHoSo");
        for (String code : codes) {
            list.add(code);
        }
        return body;
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON: " + response.body(), notJson);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
