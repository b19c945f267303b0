package vn.lienthong.gateway.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two lists, as every contestant must say it.
 *
 * @param missing only in the first
 * @param unknown only in the second
 * @param sha256 over the differences in the order of their codes
 */
record Answer(long missing, long unknown, long differing, String sha256) {

    /** Takes differences in order. */
    static final class Building {
        private final MessageDigest digest;
        private long missing;
        private long unknown;
        private long differing;

        Building() {
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(String code, @Nullable String first, @Nullable String second) {
            if (second == null) {
                missing++;
            } else if (first == null) {
                unknown++;
            } else {
                differing++;
            }
            digest.update((code + '\t' + first + '\t' + second + '\n').getBytes(StandardCharsets.UTF_8));
        }

        Answer answer() {
            return new Answer(missing, unknown, differing, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
