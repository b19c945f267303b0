package vn.lienthong.routes.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call to a system, as it was made: the exact bytes that went and came.
 *
 * @param service what was called, in the system's own words
 * @param at when the call began
 * @param took how long until the answer was there, or nothing more was to be expected
 * @param request what was sent; null where it is a secret, as in a login
 * @param status the status of the answer, null where there was none
 * @param contentType as it was given
 * @param answer what came back, inflated and whole; null where there was none, or where it is a secret
 * @param failure our own words where no whole answer came, otherwise empty
 */
public record Exchange(
        String service,
        Instant at,
        Duration took,
        byte @Nullable [] request,
        @Nullable Integer status,
        @Nullable String contentType,
        byte @Nullable [] answer,
        String failure) {

    /** The same, of which nobody may see the bytes. */
    public Exchange withoutBodies() {
        return new Exchange(service, at, took, null, status, contentType, null, failure);
    }

    /**
     * The same, as the share of one message in a call for several: without what was said of the others.
     *
     * @param several how many the call carried
     * @param own what was said of this one
     */
    public Exchange sharedBy(int several, byte[] own) {
        return new Exchange(service + " ×" + several, at, took, own, status, contentType, answer, failure);
    }

    @Override
    public String toString() {
        return "Exchange[" + service + " " + at + ", " + (status == null ? failure : status) + "]";
    }
}
