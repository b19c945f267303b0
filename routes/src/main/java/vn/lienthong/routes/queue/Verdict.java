package vn.lienthong.routes.queue;

import java.util.List;
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

    /**
     * The claim holds, under this fencing token.
     *
     * @param along the messages that the same call carries after it, in order
     */
    record Granted(long token, Call call, List<Along> along) implements Verdict {

        public Granted {
            along = List.copyOf(along);
        }
    }

    /** A message that goes along with the one that was claimed, under a token of its own. */
    record Along(UUID id, long token) {}

    /**
     * Nothing changed.
     *
     * @param reason words for a person
     */
    record Denied(String reason) implements Verdict {}
}
