package vn.lienthong.mappings.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it reads.
 *
 * @param place where it stands: {@code C5} in a sheet, empty in a text file
 * @param text a number as plain digits, a date as ISO 8601 ({@code 2026-07-01} or {@code 2026-07-01T08:30:00}), anything else as
 *     it was typed; {@code ""} for an empty cell
 * @param kind what the file says it is
 * @param computed whether it is a formula; the text is what that gave when the file was saved, and may be out of date
 * @param merged the range that it is merged into, {@code B4:B6}; absent for a cell by itself
 */
public record Cell(
        String place,
        String text,
        Kind kind,
        boolean computed,
        @Nullable String merged) {

    /** What a file says of a cell. Text files know texts only, JSON also numbers and truth values. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        LOGICAL,
        /** A formula failed: {@code #N/A}. */
        ERROR
    }

    private static final Pattern SHORTENED = Pattern.compile("\\s*\\d([.,]\\d+)?E\\+?\\d{1,3}\\s*");

    /** A cell of which nothing is told. */
    public static final Cell NONE = new Cell("", "", Kind.EMPTY, false, null);

    static Cell text(String text) {
        return text.isEmpty() ? NONE : new Cell("", text, Kind.TEXT, false, null);
    }

    /** @return whether a long number was cut to {@code 1.23E+11} by the program that saved the file: its digits are lost */
    public boolean isShortened() {
        return SHORTENED.matcher(text).matches();
    }

    Cell within(String range) {
        return new Cell(place, text, kind, computed, range);
    }

    Cell filled(String with) {
        return new Cell(place, with, Kind.TEXT, computed, merged);
    }
}
