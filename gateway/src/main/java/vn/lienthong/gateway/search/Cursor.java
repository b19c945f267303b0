package vn.lienthong.gateway.search;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in the list of messages, which is ordered by time of receipt and then id; it stays where it is while messages come. */
public record Cursor(Instant receivedAt, UUID id) {

    private static final int LENGTH = 3 * Long.BYTES;
    private static final long MICROS = 1_000_000;

    /** The cursor for a client to give back as it is. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, receivedAt));
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @return the cursor, or empty where the text is none */
    public static Optional<Cursor> parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long micros = buffer.getLong();
        Instant time = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
        return Optional.of(new Cursor(time, new UUID(buffer.getLong(), buffer.getLong())));
    }
}
