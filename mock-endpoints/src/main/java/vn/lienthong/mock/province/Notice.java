package vn.lienthong.mock.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A notice that was taken.
 *
 * @param notice its identifier, a UUID; the same when it is sent again
 * @param message the message it is about
 * @param dossier the dossier of that message
 * @param what what became of it
 * @param at when that happened, as the sender says
 * @param number rises with each notice about one message
 * @param body everything that was said, other fields included
 * @param receivedAt when it was first taken, by the province's clock
 */
public record Notice(
        String notice,
        String message,
        String dossier,
        What what,
        Instant at,
        long number,
        JsonNode body,
        Instant receivedAt) {}
