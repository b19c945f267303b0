package vn.lienthong.mock.judge;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON read without forgiveness: UTF-8 only, no byte order mark, no name twice in one object, nothing after the end. */
public final class StrictJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private StrictJson() {}

    /** @throws UnreadableJson when the bytes are not such JSON; the message says why */
    public static JsonNode read(byte[] body) throws UnreadableJson {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.isBlank()) {
                throw new UnreadableJson("the body is empty");
            }
            return MAPPER.readTree(text);
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableJson("the body is not UTF-8");
        } catch (JsonProcessingException notJson) {
            throw new UnreadableJson("the body is not strict JSON: " + notJson.getOriginalMessage());
        }
    }

    /** The value as compact JSON with the names of every object sorted: equal values give equal text. */
    public static String canonical(JsonNode value) {
        try {
            return SORTED.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
