package vn.lienthong.gateway.console.edit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values in a document, each by its place (RFC 6901). */
final class Leaves {

    private Leaves() {}

    static Map<String, JsonNode> of(JsonNode document) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect(document, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String pointer, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties().forEach(it -> collect(it.getValue(), pointer + "/" + escaped(it.getKey()), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, leaves);
            }
        } else {
            leaves.put(pointer, node);
        }
    }

    /** @return the document with this value in this place, which it has */
    static void put(JsonNode document, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode holder = document.at(place.head());
        JsonPointer last = place.last();
        if (holder instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else if (holder instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), value);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
