package vn.lienthong.gateway.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The door for documents.
 *
 * @param maxBody {@code lienthong.door.max-body}: the longest document that is read, at most 1 MiB
 */
@ConfigurationProperties("lienthong.door")
record DoorSettings(@DefaultValue("1MB") DataSize maxBody) {

    private static final DataSize LEAST = DataSize.ofKilobytes(16);
    private static final DataSize MOST = DataSize.ofMegabytes(1);

    DoorSettings {
        if (maxBody.compareTo(LEAST) < 0 || maxBody.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.door.max-body must lie between 16KB and 1MB, and is " + maxBody);
        }
    }

    int maxBytes() {
        return Math.toIntExact(maxBody.toBytes());
    }
}
