package vn.lienthong.gateway.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call that was made for a message, without what was said.
 *
 * @param n counts the calls for this message
 * @param attempt the fencing token of the claim that it was made under
 * @param service what was called, in the system's own words
 * @param millis how long it took
 * @param status of the answer; absent where there was none
 * @param failure our own words where no whole answer came
 * @param requestSize in bytes; absent, like the hash, where the bytes are a secret (logins) or there were none
 * @param requestHash SHA-256 of the exact bytes
 */
@JsonInclude(Include.NON_NULL)
public record ExchangeFacts(
        int n,
        long attempt,
        String service,
        Instant at,
        long millis,
        @Nullable Integer status,
        @Nullable String contentType,
        @Nullable String failure,
        @Nullable Integer requestSize,
        @Nullable String requestHash,
        @Nullable Integer answerSize,
        @Nullable String answerHash) {}
