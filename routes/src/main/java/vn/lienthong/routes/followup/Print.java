package vn.lienthong.routes.followup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By what a sighting is known again, without its words.
 *
 * @param asOf the registry's own time of it, empty where it gave none
 * @param content hash of the words and the deadline
 */
public record Print(String kind, String asOf, String content) {

    /** Nothing was seen yet. */
    public static final Print NONE = new Print("", "", "");

    private static final int HASH_BYTES = 8;

    static Print of(Sighting sighting) {
        return new Print(
                sighting.kind().name(),
                text(sighting.asOf()),
                hash(sighting.words() + "|" + text(sighting.deadline())));
    }

    /** The same request in the same words, whenever it was made. */
    boolean sameContent(Print other) {
        return kind.equals(other.kind) && content.equals(other.content);
    }

    /** Whether the registry itself says that it is not newer than this. */
    boolean notAfter(Instant time) {
        return !asOf.isEmpty() && !Instant.parse(asOf).isAfter(time);
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
