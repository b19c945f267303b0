package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * An act on one message that needs no reason.
 *
 * @param requestId the caller's own id of the request, if it gives one
 */
record ActBody(@Nullable String requestId) {

    private static final int LARGEST = 16_384;
    private static final Words FORM =
            new Words("Gửi {} hoặc {\"requestId\": \"...\"}", "Send {} or {\"requestId\": \"...\"}");

    /** @throws Refused when there is a body, and it is not this */
    static @Nullable String requestIdIn(HttpServletRequest request) {
        if (request.getContentLengthLong() == 0) {
            return null;
        }
        @Nullable
        String given = StrictJson.read(request, ActBody.class, LARGEST, FORM).requestId();
        return given == null ? null : RequestId.sound(given);
    }
}
