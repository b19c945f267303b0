package vn.lienthong.gateway.demo.land;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.mock.land.HeldLandDossier;
import vn.lienthong.mock.land.LandAdmin;
import vn.lienthong.mock.land.LandSummary;

/** Holds the land system's own books against what the gateway says of each dossier. */
final class LandAudit {

    private final LandAdmin books;
    private final GatewayDesk desk;

    LandAudit(LandAdmin books, GatewayDesk desk) {
        this.books = books;
        this.desk = desk;
    }

    LandFigures figures() {
        List<JsonNode> messages = desk.messages(GatewayDesk.LAND);
        List<JsonNode> dossiers = ofKind(messages, "STATE");
        List<JsonNode> delivered =
                dossiers.stream().filter(LandAudit::isDelivered).toList();
        return new LandFigures(
                dossiers.size(),
                delivered.size(),
                ofKind(messages, "EVENT").stream()
                        .filter(LandAudit::isDelivered)
                        .count(),
                delivered.stream().filter(this::wasKeptUntilNoon).count(),
                taxRows("TOLD"),
                taxRows("PARKED"),
                desk.law().of(GatewayDesk.LAND),
                books(codes(delivered)));
    }

    private LandFigures.Books books(Set<String> delivered) {
        LandSummary summary = books.summary();
        Set<String> held =
                books.dossiers().stream().map(HeldLandDossier::soBienNhan).collect(Collectors.toSet());
        Set<String> differing = new HashSet<>(held);
        differing.removeAll(delivered);
        Set<String> missing = new HashSet<>(delivered);
        missing.removeAll(held);
        return new LandFigures.Books(
                summary.dossiers(),
                summary.steps() - summary.repeatedSteps(),
                summary.stepsOfNobody(),
                summary.repeatedDossiers() + summary.repeatedSteps(),
                summary.brokenRequests(),
                differing.size() + missing.size());
    }

    private long taxRows(String state) {
        return desk.get("/api/v1/tax-rows?state=" + state).path("rows").size();
    }

    private boolean wasKeptUntilNoon(JsonNode message) {
        if (!message.path("unit").asText().equals(LandScript.NOT_CONNECTED)
                || !time(message.path("receivedAt")).isBefore(LandScript.NOON)) {
            return false;
        }
        JsonNode timeline =
                desk.get("/api/v1/messages/" + message.path("id").asText()).path("timeline");
        return timeline.valueStream()
                .filter(it -> it.path("what").asText().equals("CLAIMED"))
                .noneMatch(it -> time(it.path("at")).isBefore(LandScript.NOON));
    }

    private static List<JsonNode> ofKind(List<JsonNode> messages, String kind) {
        return messages.stream()
                .filter(it -> it.path("kind").asText().equals(kind))
                .toList();
    }

    private static Set<String> codes(List<JsonNode> messages) {
        return messages.stream().map(it -> it.path("dossier").asText()).collect(Collectors.toSet());
    }

    private static boolean isDelivered(JsonNode message) {
        return message.path("state").asText().equals("DELIVERED");
    }

    private static Instant time(JsonNode text) {
        return Instant.parse(text.asText());
    }
}
