package vn.lienthong.gateway.proof;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lienthong.gateway.engine.MadeDatabase;

/** A gateway in a process of its own, which may die at any moment; its caller sees what a provincial system would see. */
public final class GatewayProcess implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final String READINESS = "/actuator/health/readiness";

    private final OsProcess process;
    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Settings with which no call is lost for being slow. */
    static final String[] PATIENT = {
        "lienthong.npsp.calls.total-deadline=5s",
        "lienthong.npsp.calls.lease=11s",
        "lienthong.npsp.retries.republish-after=20s"
    };

    private GatewayProcess(OsProcess process, int port) {
        this.process = process;
        this.base = URI.create("http://localhost:" + port);
    }

    /**
     * @param haltAt the name of a checkpoint, or empty
     * @param more further settings, {@code name=value}
     */
    static GatewayProcess start(Path data, URI adapter, int port, String haltAt, int haltAfter, String... more) {
        return start(System.getProperty("lienthong.heap", "384m"), data, adapter, port, haltAt, haltAfter, more);
    }

    /**
     * One that halts nowhere by itself.
     *
     * @param heap as {@code -Xmx} takes it
     */
    public static GatewayProcess start(String heap, Path data, URI adapter, int port, List<String> more) {
        return start(heap, data, adapter, port, "", 0, more.toArray(String[]::new));
    }

    /** @param heap as {@code -Xmx} takes it */
    static GatewayProcess start(
            String heap, Path data, URI adapter, int port, String haltAt, int haltAfter, String... more) {
        if (Arrays.stream(more).noneMatch(it -> it.startsWith("lienthong.database.url="))) {
            MadeDatabase.into(data);
        }
        Map<String, String> death = Map.of("HALT_AT", haltAt, "HALT_AFTER", String.valueOf(haltAfter));
        return start(HaltingGateway.class, death, heap, data, adapter, port, Arrays.asList(more));
    }

    /**
     * Another program around the gateway.
     *
     * @param main its class
     * @param environment of the process
     */
    public static GatewayProcess start(
            Class<?> main,
            Map<String, String> environment,
            String heap,
            Path data,
            URI adapter,
            int port,
            List<String> more) {
        try {
            Path units = data.resolve("units.csv");
            Files.createDirectories(data);
            Files.writeString(units, "code,name\n14620,Xã Phát Diệm\n");
            List<String> command = java();
            command.add("-XX:+ExitOnOutOfMemoryError");
            command.add("-Xmx" + heap);
            command.add(main.getName());
            List<String> all = new ArrayList<>(settings(data, adapter, port, units));
            all.addAll(more);
            RunningGateway.arguments(all).forEach(command::add);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            return new GatewayProcess(OsProcess.start(builder, data.resolve("gateway.log")), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To start quickly, unless the caller of the tests says how else. */
    private static List<String> java() {
        String options = System.getProperty("lienthong.jvm");
        if (options == null) {
            return SharedClasses.java();
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return command;
    }

    private static List<String> settings(Path data, URI adapter, int port, Path units) {
        return List.of(
                "server.port=" + port,
                "management.server.port=" + port,
                "lienthong.data-directory=" + data,
                "lienthong.npsp.adapter=" + adapter + "/VXPAdapter/RestService/forward",
                "lienthong.npsp.madonvi=000.00.00.H42",
                "lienthong.npsp.username=ninhbinh",
                "lienthong.npsp.password=synthetic-only",
                "lienthong.npsp.units-file=" + units,
                "lienthong.npsp.calls.per-second=0",
                "lienthong.npsp.calls.total-deadline=1s",
                "lienthong.npsp.calls.adapter-timeout=500ms",
                "lienthong.npsp.calls.lease=3s",
                "lienthong.npsp.retries.visibility=500ms",
                "lienthong.npsp.retries.first-backoff=200ms",
                "lienthong.npsp.retries.first-pause=500ms",
                "lienthong.npsp.retries.republish-after=2s",
                "lienthong.access.origins.motcua.api-key=" + RunningGateway.ORIGIN_KEY,
                "lienthong.access.operators.truc.api-key=" + RunningGateway.OPERATOR_KEY);
    }

    /** Ready, or dead already: what an earlier life left over may lead straight to the point where it halts. */
    public void awaitReadyOrDead() {
        await().atMost(START).until(() -> !process.alive() || get(READINESS).isPresent());
    }

    /** Whether it says, in this time, that it takes work. */
    public boolean ready(Duration atMost) {
        return readiness(atMost).orElse(0) == 200;
    }

    /** What it says, in this time, of its readiness: an HTTP status, 200 where it takes work; empty where it says nothing. */
    public OptionalInt readiness(Duration atMost) {
        return answer(asOperator(READINESS, atMost))
                .map(it -> OptionalInt.of(it.statusCode()))
                .orElse(OptionalInt.empty());
    }

    /** What the province does: sends until it has an answer. Empty where the gateway died over it. */
    public Optional<JsonNode> submit(String path, byte[] body) {
        return send(request(path, RunningGateway.ORIGIN_KEY, BodyPublishers.ofByteArray(body)), 202);
    }

    public Optional<JsonNode> operate(String path, String body) {
        return send(request(path, RunningGateway.OPERATOR_KEY, BodyPublishers.ofString(body)), 202);
    }

    public Optional<JsonNode> get(String path) {
        return send(asOperator(path, ANSWER), 200);
    }

    public URI base() {
        return base;
    }

    public boolean alive() {
        return process.alive();
    }

    int exitCode() {
        return process.exitCode();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    /** {@code SIGTERM}, without waiting. */
    public void terminate() {
        process.terminate();
    }

    /** {@code SIGSTOP}: its connections and leases stay, and it does nothing. */
    public void freeze() {
        process.freeze();
    }

    /** {@code SIGCONT}. */
    public void wake() {
        process.wake();
    }

    @Override
    public void close() {
        process.terminate();
        awaitEnd();
    }

    /** Waits until it has ended. */
    public void awaitEnd() {
        process.ended(START);
    }

    private HttpRequest asOperator(String path, Duration atMost) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + RunningGateway.OPERATOR_KEY)
                .timeout(atMost)
                .GET()
                .build();
    }

    private HttpRequest request(String path, String key, BodyPublisher body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .timeout(ANSWER)
                .POST(body)
                .build();
    }

    private Optional<JsonNode> send(HttpRequest request, int expected) {
        return answer(request).filter(it -> it.statusCode() == expected).map(it -> read(it.body()));
    }

    private Optional<HttpResponse<String>> answer(HttpRequest request) {
        try {
            return Optional.of(
                    WholeAnswer.within(request.timeout().orElse(ANSWER), http, request, BodyHandlers.ofString()));
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
