package vn.lienthong.gateway.origin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A configured secret. It never shows itself; what needs it asks for it by name. */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Public, since the binding of settings looks for it by this name; it never throws, which would show the text. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** The secret itself, for the one who has to present it or to key a signature with it. */
    public String reveal() {
        return text;
    }

    /** Whether the two are one; takes the same time wherever they differ. */
    public boolean is(String presented) {
        return MessageDigest.isEqual(sha256(text), sha256(presented));
    }

    /** Whether it has that many characters, none of them a blank or a control character. */
    boolean fit(int shortest) {
        return text.length() >= shortest && text.chars().allMatch(c -> c > ' ' && c != 0x7F);
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
