package vn.lienthong.mock.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.line.LineCall;
import vn.lienthong.mock.wire.HttpCall;

/**
 * A call that reached the hub, as far as it can be made out before it is judged.
 *
 * @param door which of the hub's doors
 * @param name what the path ends in, for the detail and the look-up; empty otherwise
 * @param body the JSON; missing when there is none or it cannot be read
 * @param unreadable why it cannot be read; empty when it can
 */
record HubCall(HubDoor door, String name, HttpCall http, JsonNode body, String unreadable) {
    /** The call; empty when no door has that method and path. */
    static Optional<HubCall> of(HttpCall http, HubPaths paths) {
        String path = http.path();
        return switch (http.method()) {
            case "POST" ->
                path.equals(paths.token())
                        ? Optional.of(at(HubDoor.TOKEN, "", http))
                        : path.equals(paths.report()) ? Optional.of(at(HubDoor.REPORT, "", http)) : Optional.empty();
            case "PUT" ->
                path.equals(paths.dossiers()) ? Optional.of(at(HubDoor.ACKNOWLEDGE, "", http)) : Optional.empty();
            case "GET" ->
                path.equals(paths.dossiers())
                        ? Optional.of(at(HubDoor.LIST, "", http))
                        : below(paths.dossiers(), HubDoor.DETAIL, http)
                                .or(() -> below(paths.lookup(), HubDoor.LOOKUP, http));
            default -> Optional.empty();
        };
    }

    LineCall line() {
        if (door == HubDoor.TOKEN) {
            return LineCall.login(door.wireName());
        }
        Set<String> codes = new HashSet<>(List.of(
                name, body.path("maHoSo").asText(""), body.path("soHoSoLT").asText("")));
        codes.remove("");
        return LineCall.business(door.wireName(), codes);
    }

    /** Everything in which the request breaks the contract. */
    List<String> wrong() {
        Rule shape = door.shape();
        if (shape == null) {
            return List.of();
        }
        if (!unreadable.isEmpty()) {
            return List.of(unreadable);
        }
        return shape.judge("", body).stream().map(Finding::toString).toList();
    }

    private static Optional<HubCall> below(String parent, HubDoor door, HttpCall http) {
        String path = http.path();
        return path.startsWith(parent + "/") && path.length() > parent.length() + 1
                ? Optional.of(at(door, path.substring(parent.length() + 1), http))
                : Optional.empty();
    }

    private static HubCall at(HubDoor door, String name, HttpCall http) {
        if (door.shape() == null) {
            return new HubCall(door, name, http, MissingNode.getInstance(), "");
        }
        try {
            return new HubCall(door, name, http, StrictJson.read(http.body()), "");
        } catch (UnreadableJson unreadable) {
            return new HubCall(door, name, http, MissingNode.getInstance(), String.valueOf(unreadable.getMessage()));
        }
    }
}
