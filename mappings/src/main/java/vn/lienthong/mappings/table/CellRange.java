package vn.lienthong.mappings.table;

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

    static CellRange of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Troubles.unreadable();
        }
        int row = Integer.parseInt(parts.group(2));
        int column = column(parts.group(1));
        return parts.group(3) == null
                ? new CellRange(row, column, row, column)
                : new CellRange(row, column, Integer.parseInt(parts.group(4)), column(parts.group(3)));
    }

    static String place(int row, int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    boolean isOneColumn() {
        return column == lastColumn;
    }

    @Override
    public String toString() {
        return place(row, column) + ":" + place(lastRow, lastColumn);
    }

    private static int column(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * LETTERS + (letter - 'A' + 1);
        }
        return number - 1;
    }
}
