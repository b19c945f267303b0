package vn.lienthong.mappings.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.StrictUtf8;

/** Reads CSV, separated by comma, semicolon or tab, whichever the head has most of. */
final class CsvSheet {

    private static final int HEAD = 4_096;
    private static final String SEPARATORS = ",;\t";

    private CsvSheet() {}

    static List<SheetRow> rows(byte[] file) throws SheetTrouble {
        var text = StrictUtf8.decode(file)
                .orElseThrow(() -> new SheetTrouble(
                        0,
                        "encoding",
                        new Words("Tệp không phải UTF-8", "The file is not UTF-8"),
                        new Words(
                                "Lưu lại dạng CSV UTF-8, hoặc dùng tệp xlsx",
                                "Save it as CSV UTF-8, or bring the xlsx file")));
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separatorOf(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                rows.add(new SheetRow(rows.size() + 1, row.toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new SheetTrouble(
                    rows.size() + 1,
                    "quote",
                    new Words("dấu ngoặc kép đặt sai hoặc mở mà không đóng", "a quote is misplaced, or never closed"),
                    new Words("Sửa ngoặc kép ở dòng này rồi nạp lại", "Mend the quotes of this row and load it again"));
        }
        return rows;
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
