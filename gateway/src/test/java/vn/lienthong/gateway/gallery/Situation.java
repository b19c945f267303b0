package vn.lienthong.gateway.gallery;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What there is to be shown after the day.
 *
 * @param group the fingerprint of a group that waits at the Portal
 * @param parked one of its messages
 * @param delivered a message that went through after trouble
 * @param land a message of a dossier of which the land system has told
 * @param task a search in paper books
 * @param comparison a reconciliation that is done
 */
record Situation(String group, String parked, String delivered, String land, String task, String comparison) {

    static final String DAY = "2025-07-01";

    private static final Duration LONGEST = Duration.ofMinutes(3);

    static Situation of(Gateway gateway, String key) {
        JsonNode group = first(gateway.get(key, "/api/v1/parked").at("/groups"), "/lane", "NPSP");
        return new Situation(
                group.at("/fingerprint").asText(),
                group.at("/example/message").asText(),
                message(gateway, key, Map.of("states", List.of("DELIVERED"), "lane", "NPSP")),
                message(gateway, key, Map.of("lane", "LAND")),
                gateway.get(key, "/api/v1/paper-tasks").at("/tasks/0/id").asText(),
                compared(gateway, key));
    }

    private static String message(Gateway gateway, String key, Map<String, Object> wanted) {
        return gateway.post(key, "/api/v1/messages/search", wanted)
                .at("/messages/0/id")
                .asText();
    }

    private static String compared(Gateway gateway, String key) {
        String id = gateway.post(
                        key, "/api/v1/reconciliations", Map.of("lane", "NPSP", "from", DAY, "to", DAY, "dryRun", true))
                .at("/id")
                .asText();
        await().atMost(LONGEST).until(() -> gateway.get(key, "/api/v1/reconciliations/" + id)
                .at("/state")
                .asText()
                .equals("DONE"));
        return id;
    }

    private static JsonNode first(JsonNode all, String pointer, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(it -> it.at(pointer).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
