package vn.lienthong.gateway.catchup;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.lienthong.mappings.table.TableLimits;

/**
 * Catching up on paper days: {@code lienthong.catch-up.*}.
 *
 * @param maxFile the largest csv or JSON file
 * @param maxWorkbook the largest xlsx file, which is held in memory while it is read
 * @param maxRows the most rows of a file
 * @param inFlight rows are taken while fewer messages than this wait on the lane: what comes in fresh waits behind so many at most
 * @param longest how long a file may take to come in
 * @param keep how long what the rows said is kept after the end, for those who mend bad ones
 * @param folder in which files are dropped, in a directory of each origin's id; null for nowhere
 * @param settled how long a dropped file must not have changed before it is taken for whole
 */
@ConfigurationProperties("lienthong.catch-up")
public record CatchUpSettings(
        @DefaultValue("256MB") DataSize maxFile,
        @DefaultValue("32MB") DataSize maxWorkbook,
        @DefaultValue("200000") int maxRows,
        @DefaultValue("200") int inFlight,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("30d") Duration keep,
        @Nullable Path folder,
        @DefaultValue("10s") Duration settled) {

    private static final DataSize MOST = DataSize.ofGigabytes(1);
    private static final DataSize LARGEST_WORKBOOK = DataSize.ofMegabytes(128);
    private static final int MOST_ROWS = 1_000_000;

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public CatchUpSettings {
        require(positive(maxFile, MOST), "max-file must lie between 1B and 1GB, and is " + maxFile);
        require(
                positive(maxWorkbook, LARGEST_WORKBOOK),
                "max-workbook must lie between 1B and 128MB, and is " + maxWorkbook);
        require(maxRows > 0 && maxRows <= MOST_ROWS, "max-rows must lie between 1 and 1000000, and is " + maxRows);
        require(inFlight > 0, "in-flight must be at least 1, and is " + inFlight);
        require(longest.toSeconds() >= 1, "longest must be at least 1s, and is " + longest);
        require(keep.toDays() >= 1, "keep must be at least 1d, and is " + keep);
        require(!settled.isNegative(), "settled must not be negative, and is " + settled);
    }

    /** @return the limits of a file */
    public TableLimits limits() {
        TableLimits usual = TableLimits.USUAL;
        return new TableLimits(
                maxFile.toBytes(),
                Math.toIntExact(maxWorkbook.toBytes()),
                usual.inflated(),
                usual.strings(),
                maxRows,
                usual.columns(),
                usual.cell());
    }

    private static boolean positive(DataSize size, DataSize most) {
        return size.toBytes() > 0 && size.compareTo(most) <= 0;
    }

    private static void require(boolean so, String sentence) {
        if (!so) {
            throw new IllegalArgumentException("lienthong.catch-up." + sentence);
        }
    }
}
