package vn.lienthong.mock.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.wire.Json;

/** Reads and judges a question to the façade: flat JSON, in the service's spelling or with small initials. */
final class FacadeQuestion {
    private static final Set<String> NAMES = Set.of(
            "HoVaTen", "SoDinhDanh", "SoCMND", "NgayThangNam", "Nam", "MaTichHop", "MaDVC", "MaCanBo", "MaYeuCau");
    private static final String SERVICE_USER = "userNameService";

    private FacadeQuestion() {}

    static Question read(byte[] body, boolean camel) {
        try {
            JsonNode given = StrictJson.read(body);
            return given.isObject() ? members(given, camel) : Question.broken("the body must be a JSON object");
        } catch (UnreadableJson notJson) {
            return Question.broken(String.valueOf(notJson.getMessage()));
        }
    }

    private static Question members(JsonNode given, boolean camel) {
        List<String> wrong = new ArrayList<>();
        ObjectNode members = Json.mapper().createObjectNode();
        for (Map.Entry<String, JsonNode> member : given.properties()) {
            String name = spelled(member.getKey(), camel);
            if (camel && member.getKey().equals(SERVICE_USER)) {
                continue;
            }
            if (!NAMES.contains(name)) {
                wrong.add(member.getKey() + ": is not a member of the contract");
            } else if (!member.getValue().isTextual()) {
                wrong.add(member.getKey() + ": must be a string");
            } else {
                members.set(name, member.getValue());
            }
        }
        if (!members.has("Nam")) {
            wrong.add("Nam: is missing");
        }
        return Question.of(members, wrong);
    }

    private static String spelled(String name, boolean camel) {
        return camel && Character.isLowerCase(name.charAt(0))
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : camel ? "" : name;
    }
}
