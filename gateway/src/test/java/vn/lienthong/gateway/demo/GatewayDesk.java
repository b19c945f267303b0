package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What an operator sees and does, over the gateway's API. */
final class GatewayDesk {

    private static final String REPORT = "/api/v1/reports/daily?date=" + DayClock.DATE;

    private final Http http;

    GatewayDesk(Http http) {
        this.http = http;
    }

    Figures.Dossiers dossiers() {
        JsonNode dossiers = get(REPORT).path("dossiers");
        JsonNode sync = dossiers.path("synchronised");
        return new Figures.Dossiers(
                dossiers.path("received").asLong(),
                new Figures.Synchronised(
                        sync.path("direct").asLong(),
                        sync.path("online").asLong(),
                        sync.path("post").asLong(),
                        sync.path("total").asLong()),
                dossiers.path("parked").asLong(),
                dossiers.path("waiting").asLong());
    }

    Figures.Messages messages() {
        JsonNode total = get("/api/v1/law").path("total");
        return new Figures.Messages(
                total.path("waiting").asLong(),
                total.path("sending").asLong(),
                total.path("unknown").asLong(),
                total.path("parked").asLong(),
                total.path("manual").asLong(),
                total.path("delivered").asLong(),
                total.path("superseded").asLong(),
                total.path("cancelled").asLong(),
                total.path("receipts").asLong());
    }

    boolean lawHolds() {
        return get("/api/v1/law").path("holds").asBoolean();
    }

    List<Figures.Group> groups() {
        List<Figures.Group> groups = new ArrayList<>();
        get("/api/v1/parked").path("groups").forEach(it -> groups.add(group(it)));
        return groups;
    }

    /** The messages of a group, at most two hundred. */
    List<JsonNode> parked(Figures.Group group) {
        List<JsonNode> messages = new ArrayList<>();
        get("/api/v1/parked/" + group.fingerprint() + "?size=200")
                .path("messages")
                .forEach(messages::add);
        return messages;
    }

    JsonNode dossier(String code) {
        return get("/api/v1/dossiers/" + code);
    }

    void replay(String message) {
        act("/api/v1/messages/" + message + "/replay", "{}");
    }

    void cancel(String message, String reason) {
        act("/api/v1/messages/" + message + "/cancel", "{\"reason\": \"" + reason + "\"}");
    }

    private static Figures.Group group(JsonNode it) {
        JsonNode cause = it.path("cause");
        return new Figures.Group(
                cause.path("name").asText(),
                it.path("code").asText(),
                it.path("count").asLong(),
                it.at("/example/dossier").asText(),
                it.at("/example/reason").asText(),
                cause.at("/title/vi").asText(),
                cause.at("/title/en").asText(),
                cause.at("/remedy/vi").asText(),
                cause.at("/remedy/en").asText(),
                it.path("fingerprint").asText());
    }

    private void act(String path, String json) {
        try {
            Http.Answer answer = http.post(path, json);
            if (answer.status() >= 300) {
                throw new IllegalStateException(path + " was answered with " + answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private JsonNode get(String path) {
        try {
            Http.Answer answer = http.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer);
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
