package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The way to the gateway's API. What it refuses becomes a {@link Failure} in its own words. */
final class Connection {

    static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Optional<String> bearer;
    private final Language language;

    Connection(URI base, Optional<String> bearer, Language language) {
        this.base = base;
        this.bearer = bearer;
        this.language = language;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode delete(String path) {
        return send(request(path).DELETE());
    }

    JsonNode post(String path) {
        return post(path, "{}".getBytes(StandardCharsets.UTF_8));
    }

    JsonNode post(String path, Map<String, ?> body) {
        try {
            return post(path, JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request of our own cannot be written", impossible);
        }
    }

    JsonNode post(String path, byte[] document) {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(document)));
    }

    /** Sends a file as it is. */
    JsonNode bring(String path, Path file) {
        try {
            return send(request(path)
                    .timeout(LONGEST)
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(file + " cannot be read", missing);
        }
    }

    /** Asks for a file and writes it down as it comes; what is there already is not written over. */
    void save(String path, Map<String, ?> body, Path target) {
        try {
            save(
                    request(path)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))),
                    target);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request of our own cannot be written", impossible);
        }
    }

    /** The same of a file that needs no reason. */
    void save(String path, Path target) {
        save(request(path).GET(), target);
    }

    private void save(HttpRequest.Builder request, Path target) {
        Path coming = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            HttpResponse<InputStream> response = http.send(
                    request.timeout(LONGEST).setHeader("Accept", "*/*").build(), BodyHandlers.ofInputStream());
            try (InputStream content = response.body()) {
                if (response.statusCode() / 100 == 2) {
                    try {
                        Files.copy(content, coming, StandardCopyOption.REPLACE_EXISTING);
                        Files.move(coming, target);
                    } finally {
                        Files.deleteIfExists(coming);
                    }
                    return;
                }
                throw refused(response.statusCode(), JSON.readTree(content));
            }
        } catch (FileAlreadyExistsException there) {
            throw new UncheckedIOException(target + " is there already", there);
        } catch (IOException failure) {
            throw unreachable();
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        request.header("Accept", "application/json").header("Accept-Language", language.name());
        bearer.ifPresent(it -> request.header("Authorization", "Bearer " + it));
        return request;
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            return read(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw unreachable();
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private Failure unreachable() {
        return new Failure(
                ExitCode.UNAVAILABLE,
                language.of("Không kết nối được trục liên thông tại ", "The gateway cannot be reached at ") + base);
    }

    private Failure interrupted() {
        Thread.currentThread().interrupt();
        return new Failure(ExitCode.UNAVAILABLE, language.of("Đã ngắt", "Interrupted"));
    }

    private Failure refused(int status, JsonNode problem) {
        return new Failure(exitCode(status), Complaint.of(status, problem, language));
    }

    private JsonNode read(HttpResponse<byte[]> response) throws IOException {
        JsonNode body = response.body().length == 0 ? JSON.nullNode() : json(response);
        if (response.statusCode() / 100 == 2) {
            return body;
        }
        throw refused(response.statusCode(), body);
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !type.contains("ndjson")
                ? JSON.readTree(response.body())
                : JSON.getNodeFactory().textNode(new String(response.body(), StandardCharsets.UTF_8));
    }

    private static int exitCode(int status) {
        return switch (status) {
            case 401, 403 -> ExitCode.NOT_ALLOWED;
            case 429 -> ExitCode.UNAVAILABLE;
            default -> status >= 500 ? ExitCode.UNAVAILABLE : ExitCode.REFUSED;
        };
    }
}
