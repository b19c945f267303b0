package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What people do with paper tasks on the console's pages. */
record PaperConsole(RunningGateway gateway) {

    private static final String PAGES = "/console/paper";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST = Duration.ofMinutes(1);

    String list(String key) {
        return answer(request(key, PAGES).GET());
    }

    String page(String key, JsonNode task) {
        return answer(request(key, PAGES + "/" + task.at("/id").asText()).GET());
    }

    /** What is asked before the act. */
    String asked(String key, JsonNode task, String act) {
        return answer(request(key, path(task, act)).GET());
    }

    /** The form of an act is sent in; gives what the page then shows of it. */
    String done(String key, JsonNode task, String act, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(request(key, path(task, act))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String path(JsonNode task, String act) {
        return PAGES + "/" + task.at("/id").asText() + "/" + act + "?version="
                + task.at("/version").asInt();
    }

    private HttpRequest.Builder request(String key, String path) {
        return HttpRequest.newBuilder(gateway.base().resolve(path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + key);
    }

    private static String answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(answer.uri() + " " + answer.body())
                    .isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
