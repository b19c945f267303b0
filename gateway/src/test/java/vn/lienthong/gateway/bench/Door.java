package vn.lienthong.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.lienthong.gateway.proof.RunningGateway;

/** A gateway as its callers see it: a provincial system that hands in, an operator who looks and acts. */
final class Door {

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Door(URI base) {
        this.base = base;
    }

    /** @throws IOException where it was not accepted */
    void submit(Sample dossier) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1/dossiers", RunningGateway.ORIGIN_KEY)
                .POST(BodyPublishers.ofByteArray(dossier.document()))
                .build();
        required(http.send(request, BodyHandlers.ofByteArray()), 202);
    }

    /** @throws IOException where the answer is no success */
    JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path, RunningGateway.OPERATOR_KEY)
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(required(http.send(request, BodyHandlers.ofByteArray()), 200, 202));
    }

    /** @throws IOException where the answer is no success */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = request(path, RunningGateway.OPERATOR_KEY).GET().build();
        return JSON.readTree(required(http.send(request, BodyHandlers.ofByteArray()), 200));
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .timeout(LONGEST_ANSWER);
    }

    private static byte[] required(HttpResponse<byte[]> response, int... expected) throws IOException {
        for (int status : expected) {
            if (response.statusCode() == status) {
                return response.body();
            }
        }
        throw new IOException(
                response.request().uri().getPath() + ": " + response.statusCode() + " " + new String(response.body()));
    }
}
