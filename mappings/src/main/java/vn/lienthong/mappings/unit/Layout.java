package vn.lienthong.mappings.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Cell;
import vn.lienthong.mappings.table.SheetRow;

/**
 * Where the columns are, and from which day on the table holds.
 *
 * @param headings how many rows of the file are above the first row of data
 * @param day the first day in the lines above the data; empty where none stands there
 */
record Layout(Map<Column, Integer> columns, int headings, Optional<LocalDate> day) {

    private static final int SEARCHED = 20;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** @throws SheetTrouble where no row has the headings that are needed */
    static Layout of(List<SheetRow> rows) throws SheetTrouble {
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            var columns = columns(rows.get(i));
            if (columns.containsKey(Column.CODE) && columns.containsKey(Column.OLD_CODE)) {
                return complete(new Layout(columns, i + 1, day(rows.subList(0, i + 1))), rows.get(i));
            }
        }
        throw new SheetTrouble(
                0,
                "header",
                new Words(
                        "Không tìm thấy dòng tiêu đề có cột «Mã Xã mới» và «Mã Xã cũ» trong " + SEARCHED + " dòng đầu",
                        "None of the first " + SEARCHED + " rows has the headings «Mã Xã mới» and «Mã Xã cũ»"),
                new Words(
                        "Dùng đúng bảng chuyển đổi đã công bố, giữ nguyên các dòng tiêu đề",
                        "Bring the conversion table as it was published, with its heading rows"));
    }

    Cell cell(SheetRow row, Column column) {
        return row.cell(Objects.requireNonNull(columns.get(column), "a complete layout has every column"));
    }

    private static Layout complete(Layout layout, SheetRow heading) throws SheetTrouble {
        var missing = Arrays.stream(Column.values())
                .filter(column -> !layout.columns.containsKey(column))
                .map(Column::id)
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return layout;
        }
        throw new SheetTrouble(
                heading.number(),
                "columns",
                new Words("bảng thiếu cột: " + missing, "the table lacks columns: " + missing),
                new Words(
                        "Bổ sung đủ tám cột như bảng đã công bố rồi nạp lại",
                        "Give it all eight columns, as published, and load it again"));
    }

    private static Map<Column, Integer> columns(SheetRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            Column.under(row.cell(i).text()).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    private static Optional<LocalDate> day(List<SheetRow> headings) {
        return headings.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> DAY.matcher(cell.text()))
                .filter(day -> day.find())
                .findFirst()
                .flatMap(day -> date(day.group(3), day.group(2), day.group(1)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
