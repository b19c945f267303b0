package vn.lienthong.mappings.unit;

import java.util.regex.Pattern;

/**
 * A cell {@code B4}, or a range {@code B4:B9}, of a sheet.
 *
 * @param row from 1
 * @param column from 0
 */
record CellRange(int row, int column, int lastRow, int lastColumn) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");
    private static final int LETTERS = 26;

    static CellRange of(String text) throws SheetTrouble {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw XlsxParts.unreadable();
        }
        int row = Integer.parseInt(parts.group(2));
        int column = column(parts.group(1));
        return parts.group(3) == null
                ? new CellRange(row, column, row, column)
                : new CellRange(row, column, Integer.parseInt(parts.group(4)), column(parts.group(3)));
    }

    private static int column(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * LETTERS + (letter - 'A' + 1);
        }
        return number - 1;
    }
}
