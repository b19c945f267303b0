package vn.lienthong.gateway.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The doors for documents.
 *
 * @param maxBody {@code lienthong.door.max-body}: the longest document that is read, at most 1 MiB
 * @param diskReserve {@code lienthong.door.disk-reserve}: percentage of the data directory's file store below which nothing
 *     more is taken in
 * @param diskReserveAtLeast {@code lienthong.door.disk-reserve-at-least}: the same as an amount; the larger counts
 * @param farewell {@code lienthong.door.farewell}: how long a gateway that was told to stop still takes in documents, while
 *     its readiness says already that it leaves; at most 2 min, null for what suits the database
 */
@ConfigurationProperties("lienthong.door")
public record DoorSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("5") int diskReserve,
        @DefaultValue("1GB") DataSize diskReserveAtLeast,
        @Nullable Duration farewell) {

    private static final DataSize LEAST = DataSize.ofKilobytes(16);
    private static final DataSize MOST = DataSize.ofMegabytes(1);
    private static final int MOST_PERCENT = 50;
    private static final Duration LONGEST_FAREWELL = Duration.ofMinutes(2);

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public DoorSettings {
        if (maxBody.compareTo(LEAST) < 0 || maxBody.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.door.max-body must lie between 16KB and 1MB, and is " + maxBody);
        }
        if (diskReserve < 0 || diskReserve > MOST_PERCENT) {
            throw new IllegalArgumentException(
                    "lienthong.door.disk-reserve must be a percentage from 0 to 50, and is " + diskReserve);
        }
        if (farewell != null && (farewell.isNegative() || farewell.compareTo(LONGEST_FAREWELL) > 0)) {
            throw new IllegalArgumentException(
                    "lienthong.door.farewell must lie between 0s and 2m, and is " + farewell);
        }
    }

    /** The longest document, in bytes. */
    public int maxBytes() {
        return Math.toIntExact(maxBody.toBytes());
    }

    /** How many bytes of a file store must be left for work that is under way. */
    long reserveOf(long total) {
        return Math.max(total / 100 * diskReserve, diskReserveAtLeast.toBytes());
    }
}
