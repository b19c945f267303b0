package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.lienthong.gateway.GatewayApplication;
import vn.lienthong.gateway.engine.MadeDatabase;
import vn.lienthong.mock.npsp.MockPortal;

/** The real gateway in this process, with its own database and broker on disk, talked to over HTTP as anybody would. */
public final class RunningGateway implements AutoCloseable {

    public static final String ORIGIN_KEY = "test-origin-key-0123456789abcdef";
    public static final String OPERATOR_KEY = "test-operator-key-0123456789abcd";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

    /** What the API answered. */
    public record Answer(int status, JsonNode body) {
        public String at(String pointer) {
            return body.at(pointer).asText();
        }
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    private RunningGateway(ConfigurableApplicationContext context) {
        this.context = context;
        this.base = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /**
     * @param more configurations of the test's own
     * @param settings further settings, {@code name=value}
     */
    public static RunningGateway start(List<Class<?>> more, Path data, URI adapter, Clock clock, String... settings) {
        Path units = data.resolve("units.csv");
        try {
            Files.createDirectories(data);
            if (!Files.exists(units)) {
                Files.writeString(units, "code,name\n14620,Xã Phát Diệm\n14359,Phường Nam Hoa Lư\n");
            }
            MadeDatabase.into(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> all = new ArrayList<>(List.of(
                "server.port=0",
                "lienthong.data-directory=" + data,
                "lienthong.npsp.adapter=" + adapter + "/XrdAdapter/RestService/forward",
                "lienthong.npsp.madonvi=000.00.00.H42",
                "lienthong.npsp.username=ninhbinh",
                "lienthong.npsp.password=synthetic-only",
                "lienthong.npsp.units-file=" + units,
                "lienthong.npsp.calls.per-second=0",
                "lienthong.npsp.calls.total-deadline=4s",
                "lienthong.npsp.calls.adapter-timeout=10s",
                "lienthong.npsp.calls.lease=10s",
                "lienthong.rounds.dispatch=20ms",
                "lienthong.rounds.mirror=50ms",
                "lienthong.access.origins.motcua.api-key=" + ORIGIN_KEY,
                "lienthong.access.operators.truc.api-key=" + OPERATOR_KEY));
        if (Arrays.stream(settings).noneMatch(it -> it.startsWith("management.server.port="))) {
            all.add("management.server.port=");
        }
        all.addAll(Arrays.asList(settings));
        return new RunningGateway(new SpringApplicationBuilder(GatewayApplication.class)
                .sources(more.toArray(Class<?>[]::new))
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("testClock", Clock.class, () -> clock))
                .run(arguments(all).toArray(String[]::new)));
    }

    /** The settings as arguments; of two of one name the later counts, where Spring would join them. */
    static List<String> arguments(List<String> settings) {
        Map<String, String> last = new LinkedHashMap<>();
        settings.forEach(it -> last.put(it.substring(0, it.indexOf('=')), it));
        return last.values().stream().map(it -> "--" + it).toList();
    }

    public static RunningGateway start(Path data, MockPortal portal, Clock clock, String... settings) {
        return start(List.of(), data, portal.baseUrl(), clock, settings);
    }

    public Answer submit(SyntheticDossier dossier) {
        return post("/api/v1/dossiers", dossier.json(), ORIGIN_KEY);
    }

    public Answer submitCivil(SyntheticCivil dossier) {
        return post("/api/v1/civil-status", dossier.bytes(), ORIGIN_KEY);
    }

    /** Hands in any document at any of an origin's doors. */
    public Answer originPosts(String path, byte[] document) {
        return post(path, document, ORIGIN_KEY);
    }

    /** Brings a file, as it is read. */
    public Answer upload(InputStream file) {
        return send(request("/api/v1/attachments", ORIGIN_KEY)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofInputStream(() -> file))
                .build());
    }

    /** Brings bytes that are no document. */
    public Answer bring(String key, String path, byte[] bytes) {
        return send(request(path, key)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** The same by another origin. */
    public Answer submitAs(String key, SyntheticDossier dossier) {
        return post("/api/v1/dossiers", dossier.json(), key);
    }

    /** What is no JSON, such as a file. */
    public String fetch(String key, String path) {
        return text(request(path, key).GET().build()).body();
    }

    public Answer as(String key, String path) {
        return send(request(path, key).GET().build());
    }

    public Answer progress(String code, byte[] row) {
        return post("/api/v1/dossiers/" + code + "/progress", row, ORIGIN_KEY);
    }

    /** Accepted, or the test fails; gives the message's id. */
    public String accepted(SyntheticDossier dossier) {
        return accepted(submit(dossier));
    }

    public String acceptedProgress(String code, byte[] row) {
        return accepted(progress(code, row));
    }

    public Answer operator(String path) {
        return send(request(path, OPERATOR_KEY).GET().build());
    }

    public Answer operate(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), OPERATOR_KEY);
    }

    /** The same as somebody else. */
    public Answer operate(String key, String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), key);
    }

    public String state(String message) {
        return operator("/api/v1/messages/" + message).at("/state");
    }

    public JsonNode message(String id) {
        return operator("/api/v1/messages/" + id).body();
    }

    /** The names of what happened to a message, in order. */
    public List<String> timeline(String id) {
        List<String> names = new ArrayList<>();
        message(id).at("/timeline").forEach(it -> names.add(it.at("/what").asText()));
        return names;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public URI base() {
        return base;
    }

    @Override
    public void close() {
        context.close();
    }

    private static String accepted(Answer answer) {
        if (answer.status() != 202) {
            throw new AssertionError("not accepted: " + answer);
        }
        return answer.at("/id");
    }

    private Answer post(String path, byte[] body, String key) {
        return send(request(path, key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + key);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = text(request);
        String body = response.body();
        try {
            return new Answer(response.statusCode(), body.isEmpty() ? JSON.nullNode() : JSON.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> text(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
