package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.wire.Json;

/**
 * What the Portal says, before it is written down.
 *
 * @param code {@code 0} for success
 * @param session the session that a login gave
 * @param result what a look-up found, or what became of each row
 */
record Reply(
        String code,
        String message,
        @Nullable String session,
        @Nullable List<ObjectNode> result) {
    private static final String SUCCESS = "0";

    static Reply done(String message) {
        return new Reply(SUCCESS, message, null, null);
    }

    static Reply loggedIn(String session) {
        return new Reply(SUCCESS, "Đăng nhập thành công", session, null);
    }

    static Reply found(List<ObjectNode> result) {
        return new Reply(SUCCESS, "Tra cứu thành công", null, result);
    }

    static Reply refused(String code, String message) {
        return new Reply(code, message, null, null);
    }

    boolean succeeded() {
        return code.equals(SUCCESS);
    }

    /** The same answer with a result. */
    Reply with(List<ObjectNode> rows) {
        return new Reply(code, message, session, rows);
    }

    /** The same answer about another dossier. */
    Reply naming(String otherMaHoSo) {
        ObjectNode named = result == null || result.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : result.get(0).deepCopy();
        named.put("MAHOSO", otherMaHoSo);
        return new Reply(code, message, session, List.of(named));
    }

    String json(ErrorCodeStyle style) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (style == ErrorCodeStyle.NUMBER) {
            json.put("error_code", Integer.parseInt(code));
        } else {
            json.put("error_code", succeeded() && style == ErrorCodeStyle.PADDED ? "00" : code);
        }
        json.put("message", message);
        if (session != null) {
            json.put("session", session);
        }
        if (result != null) {
            ArrayNode array = json.putArray("result");
            array.addAll(result);
        }
        return Json.write(json);
    }
}
