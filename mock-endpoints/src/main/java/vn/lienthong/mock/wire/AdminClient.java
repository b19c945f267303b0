package vn.lienthong.mock.wire;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Calls the admin side of a mock in another process. Every method throws {@link UncheckedIOException} when that cannot be
 * reached, and {@link IllegalArgumentException} with the mock's own sentence when it refuses.
 */
public final class AdminClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI root;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /**
     * @param adminUrl such as {@code http://localhost:9091}; nothing is called yet
     * @param system its name in the paths below {@code /mock/}
     */
    public AdminClient(URI adminUrl, String system) {
        this.root = URI.create(adminUrl.toString().replaceAll("/+$", "") + "/mock/" + system + "/");
    }

    public <T> T get(String path, TypeReference<T> type) {
        return read(checked(send(request(path).GET())), type);
    }

    /** As {@link #get}, and empty when there is no such thing. */
    public <T> Optional<T> find(String path, TypeReference<T> type) {
        HttpResponse<String> response = send(request(path).GET());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(read(checked(response), type));
    }

    /** What is there, as text. */
    public String text(String path) {
        return checked(send(request(path).GET())).body();
    }

    public <T> T post(String path, Object body, TypeReference<T> type) {
        return read(checked(send(request(path).POST(BodyPublishers.ofString(Json.write(body))))), type);
    }

    /** @return whether there was such a thing */
    public boolean delete(String path) {
        HttpResponse<String> response = send(request(path).DELETE());
        return response.statusCode() != 404 && checked(response).statusCode() == 200;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(ANSWER).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException("The mock's admin side at " + root + " cannot be reached", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling the mock's admin side at " + root, stopping);
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalArgumentException(error(response.body()));
        }
        return response;
    }

    private static String error(String body) {
        try {
            return Json.mapper().readTree(body).path("error").asText(body);
        } catch (IOException notJson) {
            return body;
        }
    }

    private <T> T read(HttpResponse<String> response, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(response.body(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The mock's admin side at " + root + " answered something else", unreadable);
        }
    }
}
