package vn.lienthong.mappings.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The two headers by which the citizen service knows who asks. Made right before a question is sent.
 *
 * @param timestamp header {@code Timestamp}, since 1970
 * @param authorization header {@code Authorization}; a secret of the moment
 */
public record ServiceSignature(String timestamp, String authorization) {

    /** What the time stamp counts. One source each. */
    public enum Unit {
        MILLISECONDS {
            @Override
            String count(Instant at) {
                return Long.toString(at.toEpochMilli());
            }
        },
        SECONDS {
            @Override
            String count(Instant at) {
                return Long.toString(at.getEpochSecond());
            }
        };

        abstract String count(Instant at);
    }

    /**
     * Basic, base64 of the user, a colon, and SHA-256 in hex digits of address, user, time stamp and secret.
     *
     * @param address the service's, as it was agreed with its owner
     */
    public static ServiceSignature of(String address, String user, String secret, Instant at, Unit unit) {
        var timestamp = unit.count(at);
        var digest = sha256(address + user + timestamp + secret);
        var pair = (user + ":" + digest).getBytes(StandardCharsets.UTF_8);
        return new ServiceSignature(timestamp, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ServiceSignature[" + timestamp + "]";
    }
}
