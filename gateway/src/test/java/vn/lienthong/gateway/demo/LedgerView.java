package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the gateway says of one dossier.
 *
 * @param delivered whether its newest state is said to be at the Portal
 * @param version the newest state's number
 * @param rowsDelivered progress rows that are said to be at the Portal
 * @param rowsWithdrawn progress rows that somebody withdrew
 */
record LedgerView(boolean delivered, long version, long rowsDelivered, long rowsWithdrawn) {

    static LedgerView of(JsonNode dossier) {
        List<JsonNode> messages = new ArrayList<>();
        dossier.at("/lanes/0/messages").forEach(messages::add);
        return of(messages);
    }

    /** @param messages of one dossier */
    static LedgerView of(List<JsonNode> messages) {
        Optional<JsonNode> newest = messages.stream()
                .filter(it -> it.path("kind").asText().equals("STATE"))
                .filter(it -> !is(it, "SUPERSEDED") && !is(it, "CANCELLED"))
                .max(Comparator.comparingLong(it -> it.path("version").asLong()));
        return new LedgerView(
                newest.filter(it -> is(it, "DELIVERED")).isPresent(),
                newest.map(it -> it.path("version").asLong()).orElse(0L),
                rows(messages, "DELIVERED"),
                rows(messages, "CANCELLED"));
    }

    long rowsSettled() {
        return rowsDelivered + rowsWithdrawn;
    }

    private static long rows(List<JsonNode> messages, String state) {
        return messages.stream()
                .filter(it -> it.path("kind").asText().equals("EVENT") && is(it, state))
                .count();
    }

    private static boolean is(JsonNode message, String state) {
        return message.path("state").asText().equals(state);
    }
}
