package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Snippet;

/**
 * One reason why a lane takes no traffic, now or later.
 *
 * @param id the lever's number; absent for the breaker's pause
 * @param kind STOP, HOLD, WINDOW, or PAUSE: the breaker found that the system does not answer
 * @param words all of it in one sentence
 * @param reason why, masked
 * @param who a person's name; absent for the breaker
 * @param until absent where only a person ends it
 */
@JsonInclude(Include.NON_NULL)
public record ClosedBy(
        @Nullable Long id,
        String kind,
        Words words,
        String reason,
        @Nullable String who,
        Instant since,
        @Nullable Instant until) {

    static ClosedBy lever(Lever lever, Instant now) {
        String reason = Snippet.of(lever.reason());
        return new ClosedBy(
                lever.id(),
                lever.kind().name(),
                ClosedWords.of(lever, reason, now),
                reason,
                lever.who(),
                lever.begins(),
                lever.ends());
    }

    static ClosedBy pause(String reason, Instant since, Instant nextTrial, Instant now) {
        return new ClosedBy(
                null, "PAUSE", ClosedWords.pause(reason, since, nextTrial, now), reason, null, since, nextTrial);
    }
}
