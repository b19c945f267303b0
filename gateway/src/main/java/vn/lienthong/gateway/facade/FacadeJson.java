package vn.lienthong.gateway.facade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How the façade writes its answers, and reads the Portal's. */
final class FacadeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FacadeJson() {}

    static byte[] bytes(Object plain) {
        try {
            return JSON.writeValueAsBytes(plain);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("plain values were not written", e);
        }
    }

    /** @throws UncheckedIOException when the bytes are not JSON, which what the Portal's reader took always is */
    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer that was read before is no JSON", e);
        }
    }
}
