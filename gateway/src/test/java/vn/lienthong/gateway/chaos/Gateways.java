package vn.lienthong.gateway.chaos;

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
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.proof.SecondPerson;
import vn.lienthong.gateway.proof.WholeAnswer;

/** The gateways as others see them: addresses that may or may not answer. */
final class Gateways {

    /** @param status HTTP's; 0 where no answer came */
    record Reply(int status, JsonNode body) {

        String at(String pointer) {
            return body.at(pointer).asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reply NONE = new Reply(0, JSON.nullNode());
    private static final Duration USUAL = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<URI> addresses;

    Gateways(List<URI> addresses) {
        this.addresses = addresses;
    }

    int count() {
        return addresses.size();
    }

    /** What a provincial system does. @param patience how long it waits for the answer */
    Reply handIn(int gateway, Document document, Duration patience) {
        return send(request(gateway, document.path(), RunningGateway.ORIGIN_KEY, patience)
                .header("Idempotency-Key", document.reference())
                .POST(BodyPublishers.ofByteArray(document.body()))
                .build());
    }

    Reply operate(int gateway, String path, String body) {
        return operate(gateway, RunningGateway.OPERATOR_KEY, path, body);
    }

    /** By a second person, who may approve. */
    Reply approve(int gateway, String path, String body) {
        return operate(gateway, SecondPerson.KEY, path, body);
    }

    private Reply operate(int gateway, String key, String path, String body) {
        return send(request(gateway, path, key, USUAL)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    Reply get(int gateway, String path) {
        return send(
                request(gateway, path, RunningGateway.OPERATOR_KEY, USUAL).GET().build());
    }

    /** By whichever does it first. */
    void operateAnywhere(String path, String body) {
        anywhere(it -> operate(it, path, body));
    }

    /** No lever holds or stops the lane any more. */
    void open(String lane) {
        anywhere(it -> operate(it, "/api/v1/lanes/" + lane + "/release", ""));
        anywhere(it -> approve(it, "/api/v1/lanes/" + lane + "/resume", ""));
    }

    private void anywhere(IntFunction<Reply> deed) {
        for (int i = 0; i < addresses.size(); i++) {
            if (deed.apply(i).status() / 100 == 2) {
                return;
            }
        }
    }

    /** From whichever answers first. */
    Optional<JsonNode> ask(String path) {
        for (int i = 0; i < addresses.size(); i++) {
            Reply reply = get(i, path);
            if (reply.status() == 200) {
                return Optional.of(reply.body());
            }
        }
        return Optional.empty();
    }

    private HttpRequest.Builder request(int gateway, String path, String key, Duration patience) {
        return HttpRequest.newBuilder(addresses.get(gateway).resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .timeout(patience);
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response =
                    WholeAnswer.within(request.timeout().orElse(USUAL), http, request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException noAnswer) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }
}
