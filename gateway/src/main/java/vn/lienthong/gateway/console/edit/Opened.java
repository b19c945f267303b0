package vn.lienthong.gateway.console.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.mappings.Words;

/** A document that was shown to a person to be mended, as it comes back: only who was shown it has it. */
@Component
final class Opened {

    private static final Words NO_JSON = new Words("Nội dung không phải JSON", "The document is no JSON");
    private static final Words NOT_AS_OPENED =
            new Words("Nội dung đã đổi từ khi mở; mở lại để sửa", "The document has changed since; open it again");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Payloads payloads;

    Opened(Payloads payloads) {
        this.payloads = payloads;
    }

    /** @throws Refused when the text is not the document of this version */
    Sheet sheet(UUID message, int version, String text) {
        JsonNode given = json(text);
        boolean same = payloads.version(message, version)
                .map(it -> json(new String(it.body(), StandardCharsets.UTF_8)).equals(given))
                .orElse(false);
        if (!same) {
            throw new Refused(Problem.NOT_NOW, NOT_AS_OPENED);
        }
        return new Sheet(given);
    }

    /** @throws Refused when it is none */
    static JsonNode json(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            if (read != null && read.isContainerNode()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw new Refused(Problem.MALFORMED_REQUEST, NO_JSON);
        }
        throw new Refused(Problem.MALFORMED_REQUEST, NO_JSON);
    }
}
