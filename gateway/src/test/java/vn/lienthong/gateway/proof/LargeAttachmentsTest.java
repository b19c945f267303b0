package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that together are larger than the gateway's whole heap pass through it at the same time, in and out. */
class LargeAttachmentsTest {

    private static final long LENGTH = 50L * 1024 * 1024;
    private static final int FILES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void four_files_of_50_mb_at_once_pass_through_a_heap_of_160_mb(@TempDir Path data) throws Exception {
        int port = freePort();
        URI nobody = URI.create("http://localhost:" + freePort());
        try (GatewayProcess gateway = GatewayProcess.start("160m", data, nobody, port, "", 0)) {
            gateway.awaitReadyOrDead();
            URI door = URI.create("http://localhost:" + port + "/api/v1/attachments");

            List<CompletableFuture<String>> files = IntStream.range(0, FILES)
                    .mapToObj(seed -> CompletableFuture.supplyAsync(() -> brought(door, seed)))
                    .toList();
            for (int seed = 0; seed < FILES; seed++) {
                assertThat(hash(door, files.get(seed).join())).isEqualTo(hash(new LongFile(seed, LENGTH)));
            }
            assertThat(gateway.alive()).isTrue();
            assertThat(Files.readString(data.resolve("gateway.log"))).doesNotContain("OutOfMemoryError");
        }
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

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
