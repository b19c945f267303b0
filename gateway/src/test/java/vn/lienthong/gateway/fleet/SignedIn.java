package vn.lienthong.gateway.fleet;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lienthong.gateway.proof.GatewayProcess;

/** A person with a password, signed in at one gateway of a fleet. */
final class SignedIn {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern SHOWN = Pattern.compile("(?m)^  password: (\\S+)$");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    private SignedIn(GatewayProcess at, String password) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at.base().resolve("/api/v1/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(Map.of("name", "admin", "password", password)))));
        if (answer.statusCode() != 200) {
            throw new AssertionError("not signed in: " + answer.statusCode());
        }
        this.token = read(answer.body());
    }

    /** With the password that one of the gateways has shown at the first start. */
    static SignedIn asFirstAdministrator(Fleet fleet, int number) {
        String password = await().atMost(PATIENCE)
                .until(
                        () -> IntStream.range(0, fleet.size())
                                .mapToObj(it -> shown(fleet, it))
                                .flatMap(Optional::stream)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return new SignedIn(fleet.node(number), password);
    }

    boolean knownAt(GatewayProcess gateway) {
        return send(HttpRequest.newBuilder(gateway.base().resolve("/api/v1/me"))
                                .header("Authorization", "Bearer " + token))
                        .statusCode()
                == 200;
    }

    void signOutAt(GatewayProcess gateway) {
        int status = send(HttpRequest.newBuilder(gateway.base().resolve("/api/v1/logout"))
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.noBody()))
                .statusCode();
        if (status != 204) {
            throw new AssertionError("not signed out: " + status);
        }
    }

    private static Optional<String> shown(Fleet fleet, int number) {
        try {
            return SHOWN.matcher(Files.readString(fleet.home(number).resolve("gateway.log")))
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, String> members) {
        try {
            return JSON.writeValueAsString(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String body) {
        try {
            return JSON.readTree(body).at("/token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
