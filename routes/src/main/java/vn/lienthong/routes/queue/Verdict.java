package vn.lienthong.routes.queue;

import java.util.UUID;

/** What the queue answers to whoever brought the event. */
public sealed interface Verdict {
    /** The event took effect, or is on record. */
    record Noted() implements Verdict {}

    /** A new message. */
    record Accepted(UUID id) implements Verdict {}

    /** The message is the one that was accepted before under {@code id}. */
    record Same(UUID id) implements Verdict {}

    /**
     * The origin used one version number for two contents.
     *
     * @param id the message accepted before
     * @param hash its content's hash
     */
    record Conflict(UUID id, String hash) implements Verdict {}

    /** The claim holds, under this fencing token. */
    record Granted(long token, Call call) implements Verdict {}

    /**
     * Nothing changed.
     *
     * @param reason words for a person
     */
    record Denied(String reason) implements Verdict {}
}
