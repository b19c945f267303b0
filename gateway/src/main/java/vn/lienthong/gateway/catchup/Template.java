package vn.lienthong.gateway.catchup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The file that a commune fills in: a sheet with the headings and an example that is passed over, and a sheet that says of each
 * column what may stand in it, in both languages.
 */
final class Template {

    private static final int PREPARED = 500;
    private static final int WIDTH = 24;
    private static final int WIDE = 60;
    private static final String GREY = "E7E6E6";

    private final boolean vietnamese;

    Template(boolean vietnamese) {
        this.vietnamese = vietnamese;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "LienThongGateway", "1.0")) {
            dossiers(book.newWorksheet(vietnamese ? FileReading.SHEET : "Dossiers"));
            columns(book.newWorksheet(vietnamese ? "Danh mục" : "Columns"));
        }
    }

    private void dossiers(Worksheet sheet) {
        RowColumn[] columns = RowColumn.values();
        for (RowColumn column : columns) {
            int at = column.ordinal();
            sheet.value(0, at, vietnamese ? column.title().vi() : column.title().en());
            sheet.value(1, at, column == RowColumn.CODE ? example() + column.example() : column.example());
            sheet.width(at, WIDTH);
            sheet.range(2, at, PREPARED, at).style().format("@").set();
            choice(column).ifPresent(it -> sheet.range(2, at, PREPARED, at)
                    .validateWithListByFormula('"' + String.join(",", it.shown()) + '"')
                    .allowBlank(true));
        }
        sheet.range(0, 0, 0, columns.length - 1).style().bold().wrapText(true).set();
        sheet.range(1, 0, 1, columns.length - 1)
                .style()
                .italic()
                .fillColor(GREY)
                .format("@")
                .set();
        sheet.freezePane(1, 1);
    }

    private void columns(Worksheet sheet) {
        List<String> heads = vietnamese
                ? List.of("Cột", "Column", "Bắt buộc", "Giá trị", "Ví dụ")
                : List.of("Cột", "Column", "Required", "Values", "Example");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
            sheet.width(i, i == 3 ? WIDE : WIDTH);
        }
        for (RowColumn column : RowColumn.values()) {
            int at = column.ordinal() + 1;
            sheet.value(at, 0, column.title().vi());
            sheet.value(at, 1, column.title().en());
            sheet.value(at, 2, column.required() ? "x" : "");
            sheet.value(
                    at,
                    3,
                    choice(column).map(it -> String.join(", ", it.shown())).orElseGet(() -> form(column)));
            sheet.value(at, 4, column.example());
        }
    }

    private String form(RowColumn column) {
        return switch (column) {
            case RECEIVED, SUBMITTED, FINISHED, RETURNED, REFUSED ->
                vietnamese
                        ? "ngày/tháng/năm giờ:phút; không ghi giờ là 00:00"
                        : "day/month/year hour:minute; without an hour 00:00";
            case DUE ->
                vietnamese
                        ? "ngày/tháng/năm giờ:phút; không ghi giờ là cuối ngày"
                        : "day/month/year hour:minute; without an hour the day's end";
            case IDENTITY -> vietnamese ? "12 chữ số, hoặc 9 chữ số (CMND cũ)" : "12 digits, or 9 (old card)";
            case UNIT, HANDLING_UNIT ->
                vietnamese
                        ? "mã xã 5 chữ số, hoặc mã định danh cơ quan"
                        : "5 digits of the commune, or the organisation's identifier";
            default -> "";
        };
    }

    private String example() {
        return vietnamese ? "VÍ DỤ " : "EXAMPLE ";
    }

    private static Optional<RowChoice> choice(RowColumn column) {
        for (RowChoice choice : RowChoice.values()) {
            if (choice.column() == column) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
