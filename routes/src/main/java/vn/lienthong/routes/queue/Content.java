package vn.lienthong.routes.queue;

import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a message's content.
 *
 * @param hash equal for equal content, whatever its spelling
 * @param mark what a look-up at the system would show of it, such as the status code
 * @param lasting whether it carries a fact that a newer state without it must not swallow
 * @param origin who sent it
 * @param version the origin's own number of this state, where it gives one
 */
public record Content(
        String hash,
        String mark,
        boolean lasting,
        String origin,
        @Nullable Long version) {

    /** The stream whose numbers can be compared; states without a number form one of their own. */
    String stream() {
        return version == null ? "" : origin;
    }

    Content raisedTo(long newer) {
        return new Content(hash, mark, lasting, origin, newer);
    }
}
