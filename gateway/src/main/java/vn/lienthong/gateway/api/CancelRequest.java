package vn.lienthong.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/**
 * Why a message is withdrawn.
 *
 * @param reason one line of 3 to 500 characters, for the timeline
 */
public record CancelRequest(@Nullable String reason) {

    private static final int LARGEST = 16_384;
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(CancelRequest.class);

    /** @throws Refused when there is no such reason in the body */
    public static String reasonIn(HttpServletRequest request) {
        byte[] body = Body.of(request, LARGEST);
        try {
            @Nullable CancelRequest read = READER.readValue(body);
            return sound(read == null || read.reason() == null ? "" : read.reason());
        } catch (JsonProcessingException e) {
            throw noReason();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    /** @throws Refused when it is no such reason */
    public static String sound(String given) {
        String reason = Canonical.nfc(Canonical.trim(given));
        boolean fits = reason.length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON;
        if (!fits || UnsafeCharacter.firstIn(reason, false).isPresent()) {
            throw noReason();
        }
        return reason;
    }

    private static Refused noReason() {
        return new Refused(
                Problem.MALFORMED_REQUEST,
                new Words(
                        "Gửi {\"reason\": \"...\"}: lý do trên một dòng, từ 3 đến 500 ký tự",
                        "Send {\"reason\": \"...\"}: a reason on one line, of 3 to 500 characters"));
    }
}
