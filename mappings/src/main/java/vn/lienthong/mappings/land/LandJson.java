package vn.lienthong.mappings.land;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.TreeMap;
import vn.lienthong.mappings.text.Canonical;

/** The canonical JSON of this package's records: sorted, NFC, nothing that is absent. */
final class LandJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addModule(new SimpleModule()
                    .addSerializer(String.class, new Composed())
                    .addSerializer(Instant.class, new LocalTime()))
            .build();

    private LandJson() {}

    static ObjectNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    static byte[] bytes(ObjectNode tree) {
        try {
            return JSON.writeValueAsBytes(sorted(tree));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of plain values was not written", e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var members = new TreeMap<String, JsonNode>();
            object.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
            return JSON.createObjectNode().setAll(members);
        }
        if (node.isArray()) {
            var elements = JSON.createArrayNode();
            node.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        return node;
    }

    private static final class Composed extends StdSerializer<String> {

        Composed() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Canonical.nfc(text));
        }
    }

    private static final class LocalTime extends StdSerializer<Instant> {

        LocalTime() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(LandTime.local(time));
        }
    }
}
