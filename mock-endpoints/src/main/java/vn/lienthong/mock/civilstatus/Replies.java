package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.wire.Answer;

/** The registry's answers. All come with HTTP 200. */
final class Replies {
    private final CodeStyle style;

    Replies(CodeStyle style) {
        this.style = style;
    }

    /** Success with a status of its own, and a value. */
    Decision status(Operation operation, int status, String description, JsonNode value) {
        return Decision.success(answer(operation, status, description, value, 0, ""));
    }

    Decision taken(Operation operation) {
        return Decision.success(
                answer(operation, 1, "Gửi hồ sơ thành công", JsonNodeFactory.instance.textNode(""), 0, ""));
    }

    Decision value(Operation operation, JsonNode value) {
        return Decision.success(answer(operation, 1, "Thành công", value, 0, ""));
    }

    /** A refusal; 200 and 201 among them, which are states. */
    Decision error(Operation operation, ErrorCode code, String description) {
        return Decision.refusal(
                answer(operation, 0, "Lỗi", JsonNodeFactory.instance.textNode(""), code.code(), description));
    }

    Decision error(Operation operation, ErrorCode code) {
        return error(operation, code, code.words());
    }

    /** Status 0 and words, without a code. */
    Decision unavailable(Operation operation, String words) {
        return Decision.refusal(answer(operation, 0, words, JsonNodeFactory.instance.arrayNode(), 0, words));
    }

    /** A dossier's status, as {@link CodeStyle} has it. */
    void putStatus(ObjectNode item, String name, int status) {
        put(item, name, status, style == CodeStyle.TEXT);
    }

    private Answer answer(
            Operation operation,
            int status,
            String description,
            JsonNode value,
            int errorCode,
            String errorDescription) {
        boolean asText =
                style == CodeStyle.TEXT || (style == CodeStyle.MIXED && operation == Operation.REGISTER_LINKED);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        put(body, "status", status, asText);
        body.put("statusDescription", description);
        if (operation != Operation.REGISTER_LINKED) {
            body.set("value", value);
        }
        if (errorCode == 0 && asText) {
            body.put("errorCode", "");
        } else {
            put(body, "errorCode", errorCode, asText);
        }
        body.put("errorDescription", errorDescription);
        return Answer.json(200, body.toString());
    }

    private static void put(ObjectNode item, String name, int number, boolean asText) {
        if (asText) {
            item.put(name, Integer.toString(number));
        } else {
            item.put(name, number);
        }
    }
}
