package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.line.LineCall;
import vn.lienthong.mock.wire.HttpCall;

/**
 * A call that reached the registry, as far as it can be made out before it is judged.
 *
 * @param body the JSON; missing when it cannot be read
 * @param unreadable why it cannot be read; empty when it can
 */
record RegistryCall(Operation operation, HttpCall http, JsonNode body, String unreadable) {
    static RegistryCall of(Operation operation, HttpCall http) {
        try {
            return new RegistryCall(operation, http, StrictJson.read(http.body()), "");
        } catch (UnreadableJson unreadable) {
            return new RegistryCall(
                    operation, http, MissingNode.getInstance(), String.valueOf(unreadable.getMessage()));
        }
    }

    LineCall line() {
        Set<String> codes = new HashSet<>();
        codes.add(body.path("maHoSo").asText(""));
        codes.add(body.path("maHoSoMCDT").asText(""));
        body.path("maDinhDanhHoSo").forEach(code -> codes.add(code.asText("")));
        codes.remove("");
        return LineCall.business(operation.wireName(), codes);
    }

    /** Everything in which the request breaks the contract. */
    List<String> wrong(Rule envelope) {
        List<String> wrong = new ArrayList<>();
        if (!http.method().equals("POST")) {
            wrong.add("the method must be POST, was " + http.method());
        }
        if (!http.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("application/json")) {
            wrong.add("header:Content-Type: must be application/json");
        }
        if (unreadable.isEmpty()) {
            wrong.addAll(Clerk.reasons(envelope.judge("", body)));
        } else {
            wrong.add(unreadable);
        }
        return List.copyOf(wrong);
    }
}
