package vn.lienthong.gateway.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens and first passwords that nobody guesses, and the hashes by which tokens are known. */
public final class Secrets {

    static final String TOKEN_MARK = "lt_";

    private static final int TOKEN_BYTES = 32;
    private static final int PASSWORD_LENGTH = 20;
    private static final int GROUP = 5;

    /** Without those that look alike on paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits. */
    static String token() {
        return token(TOKEN_MARK);
    }

    /** 256 random bits as URL-safe text, after a mark that tells which kind of secret it is. */
    public static String token(String mark) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return mark + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 100 random bits, in groups that can be read out. */
    static Password password() {
        var text = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return Password.of(text.toString());
    }

    /** The SHA-256 by which a secret is known to the database. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
