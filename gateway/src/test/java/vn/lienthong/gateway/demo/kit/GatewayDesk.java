package vn.lienthong.gateway.demo.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What an operator sees and does, over the gateway's API. */
public final class GatewayDesk {

    public static final String PORTAL = "NPSP";
    public static final String REGISTRY = "CIVIL_STATUS";
    public static final String HUB = "LINKED";
    public static final String LAND = "LAND";
    public static final String PROVINCE = "PROVINCE";

    private static final String REPORT = "/api/v1/reports/daily?date=" + DayClock.DATE;

    private final Http http;

    public GatewayDesk(Http http) {
        this.http = http;
    }

    public Dossiers dossiers() {
        JsonNode dossiers = get(REPORT).path("dossiers");
        JsonNode sync = dossiers.path("synchronised");
        return new Dossiers(
                dossiers.path("received").asLong(),
                new Dossiers.Synchronised(
                        sync.path("direct").asLong(),
                        sync.path("online").asLong(),
                        sync.path("post").asLong(),
                        sync.path("total").asLong()),
                dossiers.path("parked").asLong(),
                dossiers.path("waiting").asLong());
    }

    public Law law() {
        return Law.of(get("/api/v1/law"));
    }

    /** The groups of one lane's parked messages. */
    public List<Group> groups(String lane) {
        List<Group> groups = new ArrayList<>();
        get("/api/v1/parked").path("groups").forEach(it -> {
            if (it.path("lane").asText().equals(lane)) {
                groups.add(Group.of(it));
            }
        });
        return groups;
    }

    /** The messages of a group, at most two hundred. */
    public List<JsonNode> parked(Group group) {
        List<JsonNode> messages = new ArrayList<>();
        get("/api/v1/parked/" + group.fingerprint() + "?size=200")
                .path("messages")
                .forEach(messages::add);
        return messages;
    }

    /** All messages of a lane, the newest first. */
    public List<JsonNode> messages(String lane) {
        String filter = "\"lane\": \"" + lane + "\", \"size\": 200";
        List<JsonNode> messages = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = act("/api/v1/messages/search", "{" + filter + after + "}");
            page.path("messages").forEach(messages::add);
            after = page.has("next") ? ", \"after\": \"" + page.path("next").asText() + "\"" : "";
        } while (!after.isEmpty());
        return messages;
    }

    public JsonNode dossier(String code) {
        return get("/api/v1/dossiers/" + code);
    }

    public void replay(String message) {
        act("/api/v1/messages/" + message + "/replay", "{}");
    }

    public void cancel(String message, String reason) {
        act("/api/v1/messages/" + message + "/cancel", "{\"reason\": \"" + reason + "\"}");
    }

    /** @return what was answered; anything but success is an {@link IllegalStateException} */
    public JsonNode act(String path, String json) {
        try {
            return good(path, http.post(path, json));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @return what is there, a missing node where nothing is */
    public JsonNode look(String path) {
        try {
            Http.Answer answer = http.get(path);
            return answer.status() == 404 ? MissingNode.getInstance() : good(path, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @return what is there; anything but success is an {@link IllegalStateException} */
    public JsonNode get(String path) {
        try {
            return good(path, http.get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static JsonNode good(String path, Http.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " was answered with " + answer);
        }
        return answer.body();
    }
}
