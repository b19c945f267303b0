package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.mock.wire.Answer;

/** A land system's answers. */
final class LandAnswers {
    private final Clock clock;

    LandAnswers(Clock clock) {
        this.clock = clock;
    }

    Answer taken() {
        return Answer.json(200, status(1, true, "200", "success", "Thành công").toString());
    }

    /** The sentence is shown to the desk's officer. */
    Answer refused(String sentence) {
        return Answer.json(200, status(0, false, "500", "error", sentence).toString());
    }

    Answer token(String token, long seconds) {
        ObjectNode body = object().put("access_token", token)
                .put("expires_in", seconds)
                .put("token_type", "Bearer")
                .put("refresh_token", UUID.randomUUID().toString())
                .put("scope", "default");
        return Answer.json(200, body.toString());
    }

    Answer invalidClient() {
        return Answer.json(
                401,
                object().put("error", "invalid_grant")
                        .put("error_description", "Sai tài khoản")
                        .toString());
    }

    Answer unauthorised() {
        return Answer.json(401, object().put("message", "Unauthorized").toString());
    }

    Answer notFound() {
        return Answer.text(404, "Not Found");
    }

    private ObjectNode status(int data, boolean success, String code, String type, String message) {
        ObjectNode body = object().put("data", data);
        body.putObject("status")
                .put("success", success)
                .put("code", code)
                .put("type", type)
                .put("time", clock.instant().toString())
                .put("message", message);
        return body;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
