package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.scan.Clamd;
import vn.lienthong.mock.client.RegistryConnector;
import vn.lienthong.mock.client.RegistryConnector.Reply;

/**
 * Files that together are larger than the gateway's whole heap pass through it at the same time, in and out, and through a virus
 * scanner.
 */
class LargeAttachmentsTest {

    private static final long LENGTH = 50L * 1024 * 1024;
    private static final int FILES = 4;
    private static final int DOSSIERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final byte[] MARK = "%PDF-1.7 the file goes here".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static CountingRegistry registry;
    private static GatewayProcess gateway;
    private static Clamd clamd;
    private static URI base;

    @BeforeAll
    static void start() throws Exception {
        int port = FreePort.next();
        URI nobody = URI.create("http://localhost:" + FreePort.next());
        base = URI.create("http://localhost:" + port);
        registry = new CountingRegistry();
        clamd = new Clamd();
        gateway = GatewayProcess.start(
                "160m",
                data,
                nobody,
                port,
                "",
                0,
                "lienthong.civil-status.base-url=" + registry.address(),
                "lienthong.civil-status.consumer-key=lienthong",
                "lienthong.civil-status.consumer-secret=synthetic-only",
                "lienthong.civil-status.province=37",
                "lienthong.civil-status.calls.total-deadline=5m",
                "lienthong.civil-status.calls.lease=16m",
                "lienthong.civil-status.retries.republish-after=6m",
                "lienthong.attachments.scanner.address=" + clamd.address(),
                "lienthong.lgsp-facade.enabled=true",
                "lienthong.access.origins.motcua.facade.username=motcua-hotich",
                "lienthong.access.origins.motcua.facade.password=synthetic-lgsp-1");
        gateway.awaitReadyOrDead();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
        registry.close();
        clamd.close();
        assertThat(Files.readString(data.resolve("gateway.log"))).doesNotContain("OutOfMemoryError");
    }

    @Test
    @FaultRow({46, 55})
    void four_files_of_50_mb_at_once_pass_through_a_heap_of_160_mb() throws Exception {
        URI door = base.resolve("/api/v1/attachments");
        List<CompletableFuture<String>> files = IntStream.range(0, FILES)
                .mapToObj(seed -> CompletableFuture.supplyAsync(() -> brought(door, seed)))
                .toList();
        for (int seed = 0; seed < FILES; seed++) {
            assertThat(hash(door, files.get(seed).join())).isEqualTo(hash(new LongFile(seed, LENGTH)));
        }
        assertThat(clamd.lengths).filteredOn(it -> it == LENGTH).hasSizeGreaterThanOrEqualTo(FILES);
        assertThat(gateway.alive()).isTrue();
    }

    @Test
    @FaultRow(46)
    void so_do_two_dossiers_at_once_with_a_file_of_50_mb_inside_each_and_go_on_to_the_registry() {
        List<CompletableFuture<Reply>> dossiers = IntStream.range(0, DOSSIERS)
                .mapToObj(seed -> CompletableFuture.supplyAsync(() -> handedIn(seed)))
                .toList();
        assertThat(dossiers)
                .allSatisfy(it -> assertThat(it.join().body().path("status").asText())
                        .as("%s", it.join().body())
                        .isEqualTo("1"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(registry.lengths())
                .hasSizeGreaterThanOrEqualTo(DOSSIERS)
                .allMatch(it -> it > LENGTH * 4 / 3));
        assertThat(gateway.alive()).isTrue();
    }

    private static Reply handedIn(int seed) {
        RegistryConnector connector = new RegistryConnector(new RegistryConnector.Settings(
                base, "/hotich/1.0", "motcua-hotich", "synthetic-lgsp-1", false, PATIENCE));
        String body = new ObjectMapper()
                .valueToTree(RegistryBodies.birth("H42.14.5-250701-000" + seed, MARK))
                .toString();
        String mark = Base64.getEncoder().encodeToString(MARK);
        int at = body.indexOf(mark);
        return connector.registerLinked(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(
                        new ByteArrayInputStream(body.substring(0, at).getBytes(StandardCharsets.UTF_8)),
                        new Base64Stream(new LongFile(seed + FILES, LENGTH)),
                        new ByteArrayInputStream(
                                body.substring(at + mark.length()).getBytes(StandardCharsets.UTF_8)))))));
    }

    private String brought(URI door, int seed) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(door)
                            .header("Authorization", "Bearer " + RunningGateway.ORIGIN_KEY)
                            .timeout(PATIENCE)
                            .POST(BodyPublishers.ofInputStream(() -> new LongFile(seed, LENGTH)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            JsonNode kept = new ObjectMapper().readTree(answer.body());
            assertThat(kept.at("/bytes").asLong()).isEqualTo(LENGTH);
            return kept.at("/id").asText();
        } catch (Exception e) {
            throw new AssertionError("file " + seed + " was not taken", e);
        }
    }

    private String hash(URI door, String id) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door + "/" + id))
                .header("Authorization", "Bearer " + RunningGateway.ORIGIN_KEY)
                .timeout(PATIENCE)
                .build();
        return hash(http.send(request, BodyHandlers.ofInputStream()).body());
    }

    private static String hash(InputStream file) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream digested = new DigestInputStream(file, sha256)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
