package vn.lienthong.gateway.daybook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A day as an official signed it, and its place in the chain of its unit.
 *
 * @param unit empty for the province
 * @param number from 1, without gaps
 * @param sha256 of the sheet's bytes
 * @param signedBy the account that signed
 * @param secondedBy the second person, empty where none was asked for
 * @param remark what was said with it
 * @param signedAt to the microsecond
 * @param previous the hash of the sheet before, 64 hexadecimal digits; zeros for the first
 * @param hash this one's own, see {@link #ownHash}
 */
public record SignedSheet(
        String unit,
        long number,
        LocalDate date,
        String sha256,
        String signedBy,
        String secondedBy,
        String remark,
        Instant signedAt,
        String previous,
        String hash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final String FORMAT = "1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    SignedSheet sealed() {
        return new SignedSheet(unit, number, date, sha256, signedBy, secondedBy, remark, signedAt, previous, ownHash());
    }

    /**
     * The hash that it ought to have: SHA-256 over netstrings ({@code <length in bytes>:<UTF-8>,}) of, in order, {@code 1}, unit,
     * number, date, the sheet's own hash, who signed, who seconded, the remark, the time as {@code 2025-07-01T03:00:00.000000Z}, and
     * the hash of the one before.
     */
    String ownHash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        put(bytes, FORMAT);
        put(bytes, unit);
        put(bytes, Long.toString(number));
        put(bytes, date.toString());
        put(bytes, sha256);
        put(bytes, signedBy);
        put(bytes, secondedBy);
        put(bytes, remark);
        put(bytes, TIME.format(signedAt));
        put(bytes, previous);
        return Content.sha256(bytes.toByteArray());
    }

    private static void put(ByteArrayOutputStream bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(utf8);
        bytes.write(',');
    }
}
