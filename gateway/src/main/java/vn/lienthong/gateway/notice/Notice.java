package vn.lienthong.gateway.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.api.CauseWords;
import vn.lienthong.gateway.api.StateWords;
import vn.lienthong.gateway.ledger.Fate;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.ledger.Answers.Source;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * What an origin reads.
 *
 * @param notice its own id: a second one with the same id is a repeat
 * @param message the id that the origin was given when the gateway accepted the message
 * @param reference the origin's own, where it gave one; likewise version
 * @param what PARKED, MANUAL, DELIVERED, SUPERSEDED, CANCELLED, or WAITING once it goes again
 * @param number rises with each fate of the message; one that is lower than the last one seen is late
 * @param cause why a person is needed; present only where one is
 * @param reason in the form's words, in those of the national system, or of whoever withdrew it
 * @param result what was answered, where the message asked for something and has its answer
 */
@JsonInclude(Include.NON_NULL)
record Notice(
        UUID notice,
        UUID message,
        @Nullable String reference,
        String dossier,
        Kind kind,
        @Nullable Long version,
        State what,
        Words meaning,
        String at,
        int number,
        @Nullable Why cause,
        @Nullable String reason,
        @Nullable UUID supersededBy,
        @Nullable Result result) {

    /** @param source whether the system answered, or a person from the paper book */
    record Result(Source source, JsonNode entry) {}

    /** @param code the national system's own code, or the rule that failed */
    record Why(Cause name, String code, Words title, Words remedy) {}

    static Notice of(UUID id, Fate fate, @Nullable Result result) {
        return new Notice(
                id,
                fate.message(),
                fate.reference(),
                fate.subject(),
                fate.kind(),
                fate.version(),
                fate.what(),
                StateWords.meaning(fate.what()),
                at(fate.at()),
                fate.number(),
                fate.cause() == null ? null : why(fate.cause(), fate.code()),
                fate.reason().isEmpty() ? null : fate.reason(),
                fate.supersededBy(),
                result);
    }

    private static Why why(Cause cause, String code) {
        return new Why(cause, code, CauseWords.title(cause), CauseWords.remedy(cause));
    }

    private static String at(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
