package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** Small requests, read strictly: no unknown or double field, nothing after the end; and never shown in an error. */
final class SmallJson {

    private static final int LARGEST = 16_384;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private SmallJson() {}

    /** @throws Refused with {@code form}, an example of what to send, when the body is not of this kind */
    static <T> T of(HttpServletRequest request, Class<T> kind, String form) {
        byte[] body = Body.of(request, LARGEST);
        try {
            @Nullable T read = JSON.readValue(body, kind);
            if (read == null) {
                throw wrong(form);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw wrong(form);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    static Refused wrong(String form) {
        return new Refused(Problem.MALFORMED_REQUEST, new Words("Gửi dạng " + form, "Send it in the form " + form));
    }
}
