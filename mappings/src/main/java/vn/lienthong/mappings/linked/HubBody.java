package vn.lienthong.mappings.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Collection;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.StrictUtf8;

/**
 * The body of an answer of the hub, and what its status line says of it.
 *
 * @param json missing when it is none
 */
record HubBody(WireAnswer answer, String text, JsonNode json) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    static HubBody of(WireAnswer answer) {
        var text = StrictUtf8.decode(answer.body()).orElse("");
        try {
            return new HubBody(answer, text, text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return new HubBody(answer, text, MissingNode.getInstance());
        }
    }

    /** @return what keeps the answer from being one, whatever its body says */
    Optional<HubReply> broken() {
        int http = answer.status();
        if (http == UNAUTHORISED) {
            return Optional.of(new HubReply.SessionRefused("HTTP 401"));
        }
        if (http == TOO_MANY || http >= SERVER || (http >= 300 && http < 400)) {
            return Optional.of(new HubReply.Down(http, "HTTP " + http, Optional.ofNullable(answer.retryAfter())));
        }
        if (text.strip().startsWith("<")) {
            return Optional.of(
                    new HubReply.Down(http, "a page instead of an answer", Optional.ofNullable(answer.retryAfter())));
        }
        return Optional.empty();
    }

    boolean isSuccess() {
        return answer.status() >= 200 && answer.status() < 300;
    }

    boolean says(Collection<String> texts) {
        var words = Canonical.spoken(text);
        return texts.stream().map(Canonical::spoken).anyMatch(words::contains);
    }

    String snippet() {
        return Snippet.of(text);
    }

    static Optional<String> text(JsonNode node, String name) {
        return node.properties().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(member -> member.getValue())
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
