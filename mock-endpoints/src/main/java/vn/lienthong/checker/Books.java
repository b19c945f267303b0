package vn.lienthong.checker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The books of one system, over HTTP. */
final class Books {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String root;

    /** @param root such as {@code http://localhost:9091/mock/portal/} */
    Books(String root) {
        this.root = root;
    }

    JsonNode read(String path) {
        URI address = URI.create(root + path);
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address).timeout(LONGEST).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new CannotCheck("The books at " + address + " answered HTTP " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException unread) {
            throw new CannotCheck("The books at " + address + " cannot be read: " + unread, unread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCheck("Interrupted while reading " + address, e);
        }
    }
}
