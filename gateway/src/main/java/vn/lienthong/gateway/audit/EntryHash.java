package vn.lienthong.gateway.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The hash of an entry, so that anybody can compute it again: SHA-256 over netstrings ({@code <length in bytes>:<UTF-8>,}).
 * In order: {@code 1} (this format), the number, the time as {@code 2025-07-01T03:00:00.000000Z} with six decimals, who, role,
 * act, object, reason, how many details there are, then each detail's name and value in the order of the names, and last
 * the hash of the entry before in lower-case hexadecimal digits.
 */
final class EntryHash {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final String FORMAT = "1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private EntryHash() {}

    /** The hash that the entry ought to have, whatever it says itself. */
    static String of(AuditEntry entry) {
        var bytes = new ByteArrayOutputStream();
        put(bytes, FORMAT);
        put(bytes, Long.toString(entry.number()));
        put(bytes, TIME.format(entry.at()));
        put(bytes, entry.who());
        put(bytes, entry.role());
        put(bytes, entry.act());
        put(bytes, entry.object());
        put(bytes, entry.reason());
        put(bytes, Integer.toString(entry.details().size()));
        entry.details().forEach((name, value) -> {
            put(bytes, name);
            put(bytes, value);
        });
        put(bytes, entry.prevHash());
        return HexFormat.of().formatHex(sha256(bytes.toByteArray()));
    }

    private static void put(ByteArrayOutputStream bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(utf8);
        bytes.write(',');
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
