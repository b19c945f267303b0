package vn.lienthong.gateway.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.trouble.OwnTrouble.Kind;
import vn.lienthong.mappings.Words;

/**
 * What people are told, and the body of the webhook. It names systems and counts, never a dossier or a person.
 *
 * @param alert the same at the beginning and at the end
 * @param lane absent in a trial, and where the trouble is the gateway's own
 * @param own which trouble of its own; absent in all other cases
 * @param until when the system answered again, or when the certificate expires; absent at the beginning
 * @param counts how it stands when this is written; between the beginning and the end
 */
@JsonInclude(Include.NON_NULL)
record Told(
        UUID alert,
        What what,
        @Nullable String lane,
        @Nullable Kind own,
        Words system,
        Instant since,
        @Nullable Instant until,
        Counts counts,
        Words text) {

    /**
     * @param waiting messages that wait for the system now
     * @param oldestWaitingSeconds since when the oldest of them waits; 0 where none does
     * @param received messages for it that came in since the beginning
     * @param delivered those that it confirmed since then
     * @param parked those that came to need a person since then
     */
    record Counts(long waiting, long oldestWaitingSeconds, long received, long delivered, long parked) {}
}
