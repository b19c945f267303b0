package vn.lienthong.gateway.demo.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The gateway's law, over all that was ever accepted, at one moment.
 *
 * @param holds on every lane
 */
public record Law(boolean holds, Map<String, Messages> lanes) {

    static Law of(JsonNode answer) {
        Map<String, Messages> lanes = new HashMap<>();
        answer.path("lanes").forEach(it -> lanes.put(it.path("lane").asText(), Messages.of(it)));
        return new Law(answer.path("holds").asBoolean(), Map.copyOf(lanes));
    }

    public Messages of(String lane) {
        return lanes.getOrDefault(lane, Messages.NONE);
    }
}
