package vn.lienthong.gateway.edit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** RFC 7396: what is named is replaced, {@code null} removes, lists are replaced whole, all else stays. */
final class MergePatch {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private MergePatch() {}

    static byte[] apply(byte[] document, JsonNode patch) {
        try {
            return JSON.writeValueAsBytes(merged(JSON.readTree(document), patch));
        } catch (IOException e) {
            throw new UncheckedIOException("a document that was accepted is no JSON", e);
        }
    }

    static byte[] bytes(JsonNode document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException("JSON that was read is not written", e);
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? (ObjectNode) target : JSON.createObjectNode();
        patch.fields().forEachRemaining(it -> {
            if (it.getValue().isNull()) {
                result.remove(it.getKey());
            } else {
                JsonNode before = result.has(it.getKey()) ? result.get(it.getKey()) : JSON.createObjectNode();
                result.set(it.getKey(), merged(before, it.getValue()));
            }
        });
        return result;
    }
}
