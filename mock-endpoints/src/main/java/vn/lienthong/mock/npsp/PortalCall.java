package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.Set;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.wire.HttpCall;

/**
 * A call that reached the Portal, as far as it can be made out before it is judged.
 *
 * @param service the service named; {@code login}; empty when the body does not say
 * @param codes every dossier code in it
 * @param http the request
 * @param body the JSON; missing when it cannot be read
 * @param unreadable why it cannot be read; empty when it can
 */
record PortalCall(String service, Set<String> codes, HttpCall http, JsonNode body, String unreadable) {
    static final String LOGIN = "login";

    static PortalCall of(HttpCall http, boolean login) {
        try {
            JsonNode body = StrictJson.read(http.body());
            String service = login ? LOGIN : body.path("service").asText("");
            return new PortalCall(service, codes(body), http, body, "");
        } catch (UnreadableJson unreadable) {
            return new PortalCall(
                    login ? LOGIN : "",
                    Set.of(),
                    http,
                    MissingNode.getInstance(),
                    String.valueOf(unreadable.getMessage()));
        }
    }

    boolean isLogin() {
        return service.equals(LOGIN);
    }

    boolean isLookup() {
        return service.equals(NpspContract.LOOKUP);
    }

    private static Set<String> codes(JsonNode body) {
        Set<String> codes = new HashSet<>();
        body.path("data").forEach(row -> codes.add(row.path("MaHoSo").asText("")));
        codes.add(body.path("mahoso").asText(""));
        return Set.copyOf(codes);
    }
}
