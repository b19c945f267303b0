package vn.lienthong.gateway.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A key of which only the SHA-256 is kept, and whether it was fit to be one. It never shows itself. */
final class ApiKey {

    static final int SHORTEST = 24;

    private final byte[] digest;
    private final boolean fit;

    private ApiKey(byte[] digest, boolean fit) {
        this.digest = digest;
        this.fit = fit;
    }

    /** Public, since the binding of settings looks for it by this name; it never throws, which would show the text. */
    public static ApiKey of(String text) {
        boolean visible = text.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return new ApiKey(sha256(text), visible && text.length() >= SHORTEST);
    }

    /** Whether it is long enough and can be sent in a header. */
    boolean fit() {
        return fit;
    }

    /** Whether the two are one key; takes the same time wherever they differ. */
    boolean same(ApiKey other) {
        return MessageDigest.isEqual(digest, other.digest);
    }

    @Override
    public String toString() {
        return "***";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
