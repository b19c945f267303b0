package vn.lienthong.mock.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON over HTTP as the contract has it, one request at a time. A failure to get an answer is an answer with status 0. */
final class Line {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    /** What was told, and the session that a login gave; empty without one. */
    record Heard(Told told, String session) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Duration timeout;

    Line(Duration timeout) {
        this.timeout = timeout;
    }

    Heard post(String service, String url, Map<String, String> query, Map<String, String> headers, Object body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + written(query)))
                    .timeout(timeout)
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .header("Charset", "utf-8")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
            headers.forEach(request::header);
            return heard(service, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException silent) {
            return new Heard(new Told(service, 0, "", silent.toString(), List.of()), "");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Heard(new Told(service, 0, "", "interrupted", List.of()), "");
        }
    }

    private static Heard heard(String service, HttpResponse<String> answer) {
        try {
            JsonNode json = JSON.readTree(answer.body());
            if (json.has("error_code")) {
                Told told = new Told(
                        service,
                        answer.statusCode(),
                        code(json.get("error_code").asText()),
                        json.path("message").asText(""),
                        json.path("result").isArray() ? JSON.convertValue(json.get("result"), ROWS) : List.of());
                return new Heard(told, json.path("session").asText(""));
            }
        } catch (JsonProcessingException notJson) {
            return new Heard(new Told(service, answer.statusCode(), "", answer.body(), List.of()), "");
        }
        return new Heard(new Told(service, answer.statusCode(), "", answer.body(), List.of()), "");
    }

    private static String code(String written) {
        String code = written.strip();
        return code.matches("-?\\d{1,9}") ? Integer.toString(Integer.parseInt(code)) : code;
    }

    private static String written(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
