package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A provincial system as the Portal sees it: real HTTP, one session. */
final class Caller {
    static final String PREFIX = "/XrdAdapter/RestService/forward";
    static final String DSTCODE = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private String session = "none";

    Caller(MockPortal portal) {
        this.base = portal.baseUrl();
    }

    static Caller loggedIn(MockPortal portal) {
        Caller caller = new Caller(portal);
        caller.login();
        return caller;
    }

    JsonNode login() {
        JsonNode answer = login("ninhbinh", "synthetic-only");
        session = answer.path("session").asText("none");
        return answer;
    }

    JsonNode login(String username, String password) {
        ObjectNode body = JSON.createObjectNode().put("username", username).put("password", password);
        return json(post("/mapi/login", body.toString()));
    }

    JsonNode create(JsonNode... dossiers) {
        return json(sync("False", dossiers));
    }

    JsonNode update(JsonNode... dossiers) {
        return json(sync("True", dossiers));
    }

    HttpResponse<String> sync(String isUpdating, JsonNode... dossiers) {
        ObjectNode body = envelope("DongBoHoSoMC").put("isUpdating", isUpdating);
        for (JsonNode dossier : dossiers) {
            body.withArray("/data").add(dossier);
        }
        return call(body);
    }

    JsonNode progress(JsonNode... rows) {
        ObjectNode body = envelope("CapNhatTienDoHoSoMC");
        for (JsonNode row : rows) {
            body.withArray("/data").add(row);
        }
        return json(call(body));
    }

    JsonNode lookup(String maHoSo) {
        ObjectNode body = envelope("TraCuuHoSo").put("mahoso", maHoSo);
        body.remove("madonvi");
        return json(call(body));
    }

    ObjectNode envelope(String service) {
        return JSON.createObjectNode()
                .put("session", session)
                .put("madonvi", "000.00.00.H42")
                .put("service", service);
    }

    HttpResponse<String> call(JsonNode body) {
        return post("/mapi/g", body.toString());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(PREFIX + path).header("dstcode", DSTCODE).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(base.resolve(target))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Charset", "utf-8");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON: " + response.body(), notJson);
        }
    }
}
