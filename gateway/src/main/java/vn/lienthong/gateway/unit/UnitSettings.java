package vn.lienthong.gateway.unit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Administrative units: {@code lienthong.units.*}.
 *
 * @param maxFile the largest conversion table, as a file
 * @param npsp which commune the Portal is told of
 * @param civilStatus which commune the civil registry is told of
 */
@ConfigurationProperties("lienthong.units")
public record UnitSettings(
        @DefaultValue("8MB") DataSize maxFile,
        @DefaultValue("OF_TODAY") UnitCodes npsp,
        @DefaultValue("OF_TODAY") UnitCodes civilStatus) {

    private static final DataSize MOST = DataSize.ofMegabytes(64);

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public UnitSettings {
        if (maxFile.toBytes() < 1 || maxFile.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.units.max-file must lie between 1B and 64MB, and is " + maxFile);
        }
    }

    /** The largest file, in bytes. */
    public int maxBytes() {
        return Math.toIntExact(maxFile.toBytes());
    }
}
