package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** Requests of operators: nothing twice in them, nothing unknown, nothing after them. */
public final class StrictJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * @param most the longest body in bytes
     * @param otherwise what to send, where this is not it
     * @throws Refused when the body is nothing of the kind
     */
    public static <T> T read(HttpServletRequest request, Class<T> type, int most, Words otherwise) {
        try {
            @Nullable T read = JSON.readValue(Body.of(request, most), type);
            if (read == null) {
                throw new Refused(Problem.MALFORMED_REQUEST, otherwise);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new Refused(Problem.MALFORMED_REQUEST, otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }
}
