package vn.lienthong.mappings.unit;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.StrictUtf8;

/** Reads CSV: quoted cells, which may hold line ends; separated by comma, semicolon or tab, whichever the head has most of. */
final class CsvSheet {

    private static final int HEAD = 4_096;
    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int at;

    private CsvSheet(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    static List<SheetRow> rows(byte[] file) throws SheetTrouble {
        var text = StrictUtf8.decode(file)
                .orElseThrow(() -> new SheetTrouble(
                        0,
                        "encoding",
                        new Words("Tệp không phải UTF-8", "The file is not UTF-8"),
                        new Words(
                                "Lưu lại dạng CSV UTF-8, hoặc dùng tệp xlsx",
                                "Save it as CSV UTF-8, or bring the xlsx file")));
        return new CsvSheet(text).read();
    }

    private List<SheetRow> read() throws SheetTrouble {
        while (at < text.length()) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
                if (at == text.length()) {
                    cells.add("");
                }
            } else {
                endOfRow();
            }
        }
        if (!cells.isEmpty()) {
            endOfRow();
        }
        return rows;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws SheetTrouble {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else {
                at++;
                return cell + plain();
            }
        }
        throw new SheetTrouble(
                rows.size() + 1,
                "quote",
                new Words("dấu ngoặc kép mở mà không đóng", "a quote is opened and never closed"),
                new Words("Đóng ngoặc kép ở dòng này rồi nạp lại", "Close the quote in this row and load it again"));
    }

    private void endOfRow() {
        rows.add(new SheetRow(rows.size() + 1, List.copyOf(cells)));
        cells.clear();
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private static char separatorOf(String text) {
        var head = text.substring(0, Math.min(text.length(), HEAD));
        char most = SEPARATORS.charAt(0);
        long count = -1;
        for (char candidate : SEPARATORS.toCharArray()) {
            long times = head.chars().filter(c -> c == candidate).count();
            if (times > count) {
                most = candidate;
                count = times;
            }
        }
        return most;
    }
}
