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
 * @param original what the origin sent, where an operator has edited it since
 */
public record Content(
        String hash,
        String mark,
        boolean lasting,
        String origin,
        @Nullable Long version,
        @Nullable Original original) {

    /**
     * The content that the receipt is for, and that the origin knows.
     *
     * @param hash its hash
     * @param until the last claim under which the message was, or may have been, told as it was before its last edit; zero
     *     if there was none
     */
    public record Original(String hash, long until) {}

    /** Content as its origin sent it. */
    public Content(String hash, String mark, boolean lasting, String origin, @Nullable Long version) {
        this(hash, mark, lasting, origin, version, null);
    }

    /** The hash of what the origin sent. */
    public String received() {
        return original == null ? hash : original.hash();
    }

    /** Whether the other is what the origin sent, or what it has become: in both cases it adds nothing. */
    boolean covers(Content other) {
        return hash.equals(other.hash) || received().equals(other.hash);
    }

    /** Whether a claim of this token told the message as it was before an edit. */
    boolean editedSince(long token) {
        return original != null && token <= original.until();
    }

    /** Whether the system may show an earlier form of it, so that a look-up proves nothing. */
    boolean mistakable() {
        return original != null && original.until() > 0;
    }

    /** The stream whose numbers can be compared; states without a number form one of their own. */
    String stream() {
        return version == null ? "" : origin;
    }

    Content raisedTo(long newer) {
        return new Content(hash, mark, lasting, origin, newer, original);
    }

    /** The same message with other content; the origin and its number stay. */
    Content editedTo(Content other, long lastClaim) {
        return new Content(other.hash, other.mark, other.lasting, origin, version, new Original(received(), lastClaim));
    }
}
