package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.GatewayDesk;

/** What the gateway says of the civil-status dossiers: the newest state of each, and what was answered to it. */
final class CivilLedger {

    /** A message in brief. */
    record Line(String id, String state) {
        boolean delivered() {
            return state.equals("DELIVERED");
        }
    }

    private final Map<String, Line> newest = new HashMap<>();
    private final GatewayDesk origin;

    /**
     * @param operator who sees all messages
     * @param origin who sees its own answers
     */
    CivilLedger(GatewayDesk operator, GatewayDesk origin) {
        this.origin = origin;
        operator.messages(GatewayDesk.REGISTRY).forEach(this::keep);
    }

    Optional<Line> of(String code) {
        return Optional.ofNullable(newest.get(code));
    }

    /** @return what the province finds as the answer, missing where there is none yet */
    JsonNode answer(Line line) {
        return origin.look("/api/v1/messages/" + line.id() + "/answer");
    }

    private void keep(JsonNode message) {
        String state = message.path("state").asText();
        if (!state.equals("SUPERSEDED") && !state.equals("CANCELLED")) {
            newest.putIfAbsent(
                    message.path("dossier").asText(),
                    new Line(message.path("id").asText(), state));
        }
    }
}
