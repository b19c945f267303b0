package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Optional;

/**
 * What the Portal's answer to a write says, whatever its shape. Messages and snippets are cleaned for showing: no control or
 * hidden characters, runs of nine digits and more masked.
 */
public sealed interface NpspReply {

    /**
     * Done.
     *
     * @param message the Portal's words; {@code ""} when it gave none
     * @param dossierCodes codes that the answer repeats; usually none. One that was not sent means a wrong turn on the way
     */
    record Accepted(String message, List<String> dossierCodes) implements NpspReply {

        public Accepted {
            dossierCodes = List.copyOf(dossierCodes);
        }
    }

    /** The dossier is there already: a create goes on as an update. */
    record AlreadyExists(String message) implements NpspReply {}

    /** The dossier is not there: an update, or a progress row, came before its create. Told from the message (inferred). */
    record NotThere(String message) implements NpspReply {}

    /** The session is no longer good: log in anew; the call was not carried out. */
    record SessionRefused(String message) implements NpspReply {}

    /**
     * A refusal for a reason of the matter.
     *
     * @param code the error code as text, {@code -1}; {@code HTTP 400} where only the status line tells
     * @param message the Portal's words
     */
    record Refused(String code, String message) implements NpspReply {}

    /**
     * The Portal asks for less (HTTP 429).
     *
     * @param retryAfter the header as it came: seconds, a date, or nonsense
     */
    record Busy(String reason, Optional<String> retryAfter) implements NpspReply {}

    /**
     * The Portal, or the adapter before it, does not work: 5xx, a page instead of an answer, a wrong address. Whether the
     * call was carried out is open where the status is 5xx.
     *
     * @param httpStatus the status that came
     * @param reason what was seen, in English, for the timeline
     * @param retryAfter the header as it came
     * @param snippet the beginning of the body
     */
    record Down(int httpStatus, String reason, Optional<String> retryAfter, String snippet) implements NpspReply {}

    /**
     * An answer that says neither yes nor no: the call may have been carried out.
     *
     * @param reason what was wrong with it, in English, for the timeline
     * @param snippet the beginning of the body
     */
    record Unreadable(String reason, String snippet) implements NpspReply {}
}
