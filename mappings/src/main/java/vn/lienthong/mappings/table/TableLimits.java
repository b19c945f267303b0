package vn.lienthong.mappings.table;

/**
 * How large a file may be. Text is read as a stream; an xlsx file is held in memory as it came (compressed), with the distinct
 * texts of its cells, and its sheet is streamed.
 *
 * @param text bytes of a csv or JSON file
 * @param packed bytes of an xlsx file
 * @param inflated bytes of all parts of an xlsx file together, unpacked
 * @param strings bytes of the part with the distinct texts, unpacked
 * @param rows rows of data
 * @param columns columns of a sheet
 * @param cell characters of a cell
 */
public record TableLimits(long text, int packed, long inflated, long strings, int rows, int columns, int cell) {

    private static final int MEBIBYTE = 1_048_576;

    /** A file that a person made: up to 200 000 rows. */
    public static final TableLimits USUAL =
            new TableLimits(256L * MEBIBYTE, 32 * MEBIBYTE, 512L * MEBIBYTE, 48L * MEBIBYTE, 200_000, 256, 32_767);

    /** @return the same, with another limit of rows */
    public TableLimits withRows(int most) {
        return new TableLimits(text, packed, inflated, strings, most, columns, cell);
    }
}
