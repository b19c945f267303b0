package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * A maintenance window, or the new end of one.
 *
 * @param from ISO 8601 with offset; now where it is absent
 * @param to ISO 8601 with offset
 * @param reason one line of 3 to 500 characters; not needed for a new end
 */
record WindowRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {

    private static final int LARGEST = 16_384;
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(WindowRequest.class);

    /** @throws Refused when the body is not one of these */
    static WindowRequest in(HttpServletRequest request) {
        try {
            @Nullable WindowRequest read = READER.readValue(Body.of(request, LARGEST));
            if (read == null) {
                throw malformed();
            }
            return read;
        } catch (JsonProcessingException e) {
            throw malformed();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    Instant begins(Instant otherwise) {
        return from == null ? otherwise : time(from);
    }

    Instant ends() {
        if (to == null) {
            throw malformed();
        }
        return time(to);
    }

    String soundReason() {
        return CancelRequest.sound(reason == null ? "" : reason);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw malformed();
        }
    }

    private static Refused malformed() {
        return new Refused(
                Problem.MALFORMED_REQUEST,
                new Words(
                        "Gửi {\"from\": \"2025-07-01T12:00:00+07:00\", \"to\": \"2025-07-01T14:00:00+07:00\", \"reason\": \"...\"}",
                        "Send {\"from\": \"2025-07-01T12:00:00+07:00\", \"to\": \"2025-07-01T14:00:00+07:00\", \"reason\": \"...\"}"));
    }
}
