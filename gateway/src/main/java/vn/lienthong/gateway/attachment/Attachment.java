package vn.lienthong.gateway.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file without opening it.
 *
 * @param origin whose it is: who brought it, or for whom a result was fetched
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param used whether a message refers to it
 * @param scannedAt when a virus scanner last found it clean; null where none was connected when it came
 */
public record Attachment(
        UUID id,
        String origin,
        FileType type,
        String sha256,
        long bytes,
        int chunks,
        boolean used,
        Instant begunAt,
        @Nullable Instant scannedAt) {}
