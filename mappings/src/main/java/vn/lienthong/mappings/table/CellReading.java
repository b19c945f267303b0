package vn.lienthong.mappings.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a sheet says: numbers as their digits, dates as ISO 8601, whatever they look like on the screen. */
final class CellReading {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int TO_1904 = 1_462;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int MOST_DIGITS = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final Pattern NOT_LETTERS = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.");
    private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[yd]|m+[/.-]|[/.-]m+");

    private final boolean since1904;

    CellReading(boolean since1904) {
        this.since1904 = since1904;
    }

    Cell read(int row, org.dhatim.fastexcel.reader.Cell cell) {
        var place = CellRange.place(row, cell.getColumnIndex());
        boolean computed = cell.getType() == CellType.FORMULA && cell.getFormula() != null;
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (raw.isEmpty()) {
            return new Cell(place, "", Cell.Kind.EMPTY, computed, null);
        }
        return switch (cell.getType()) {
            case ERROR -> new Cell(place, raw, Cell.Kind.ERROR, computed, null);
            case BOOLEAN -> new Cell(place, raw.equals("1") ? "true" : "false", Cell.Kind.LOGICAL, computed, null);
            case NUMBER, FORMULA -> number(place, raw, cell, computed);
            default -> new Cell(place, raw, Cell.Kind.TEXT, computed, null);
        };
    }

    private Cell number(String place, String raw, org.dhatim.fastexcel.reader.Cell cell, boolean computed) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return new Cell(place, raw, Cell.Kind.TEXT, computed, null);
        }
        if (isDate(cell.getDataFormatId(), cell.getDataFormatString()) && isDay(number)) {
            return new Cell(place, day(number), Cell.Kind.DATE, computed, null);
        }
        boolean writable = Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS;
        return new Cell(place, writable ? plain(number) : raw, Cell.Kind.NUMBER, computed, null);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id == null) {
            return false;
        }
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return true;
        }
        return format != null
                && DATE_LETTERS
                        .matcher(NOT_LETTERS.matcher(format).replaceAll(""))
                        .find();
    }

    private static boolean isDay(BigDecimal serial) {
        return serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    private String day(BigDecimal serial) {
        try {
            long seconds = Math.round(serial.doubleValue() * SECONDS_OF_A_DAY);
            var time = LocalDateTime.of(FIRST_DAY, LocalTime.MIDNIGHT)
                    .plusDays(since1904 ? TO_1904 : 0)
                    .plusSeconds(seconds);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : TIME.format(time);
        } catch (DateTimeException beyond) {
            return plain(serial);
        }
    }
}
