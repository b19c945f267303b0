package vn.lienthong.gateway.catchup;

import java.util.Optional;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Cell;
import vn.lienthong.mappings.table.Cell.Kind;

/** What is wrong with a cell whatever stands in it. A formula's value may be out of date, so none is taken. */
final class RowCell {

    private static final String COMPUTED = "=+-@";

    private RowCell() {}

    /** The text without blanks at its ends, and without the apostrophe that keeps it from being computed. */
    static String text(Cell cell) {
        String text = cell.text().strip();
        return text.length() > 1 && text.charAt(0) == '\'' && COMPUTED.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    static Optional<Reason> trouble(RowColumn column, Cell cell) {
        if (cell.computed()) {
            return reason(
                    column,
                    cell,
                    new Words("ô là công thức", "the cell is a formula"),
                    new Words("Dán lại ô đó dưới dạng giá trị", "Paste the cell as a value"));
        }
        if (cell.merged() != null) {
            return reason(
                    column,
                    cell,
                    new Words("ô đã bị gộp (" + cell.merged() + ")", "the cell is merged (" + cell.merged() + ")"),
                    new Words("Bỏ gộp ô và ghi đủ từng dòng", "Unmerge the cells and fill in each row"));
        }
        if (cell.kind() == Kind.ERROR) {
            return reason(
                    column,
                    cell,
                    new Words("ô báo lỗi của Excel", "the cell shows an error"),
                    new Words("Nhập lại giá trị vào ô đó", "Enter the value"));
        }
        return cell.isShortened()
                ? reason(
                        column,
                        cell,
                        new Words(
                                "số bị rút gọn kiểu 1,23E+11 nên đã mất chữ số",
                                "the number was cut to the form 1.23E+11 and has lost digits"),
                        new Words(
                                "Định dạng cột kiểu Văn bản rồi nhập lại đủ số",
                                "Format the column as text and enter all digits"))
                : Optional.empty();
    }

    private static Optional<Reason> reason(RowColumn column, Cell cell, Words message, Words remedy) {
        return Optional.of(Reason.of(column, cell.place(), message, remedy));
    }
}
