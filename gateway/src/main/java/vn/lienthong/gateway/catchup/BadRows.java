package vn.lienthong.gateway.catchup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lienthong.gateway.content.TableText;

/**
 * The bad rows of a file, as a file of the same form with the reasons beside them: mended, it can be brought again. It is written
 * as it is read, some rows at a time.
 */
final class BadRows {

    private static final int TOGETHER = 500;
    private static final int WIDE = 60;

    private final CatchUps catchUps;
    private final CatchUp file;
    private final boolean vietnamese;

    BadRows(CatchUps catchUps, CatchUp file, boolean vietnamese) {
        this.catchUps = catchUps;
        this.file = file;
        this.vietnamese = vietnamese;
    }

    void csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(TableText.MARK + TableText.line(heads()));
        for (List<Line> some = next(0); !some.isEmpty(); some = next(some)) {
            for (Line line : some) {
                text.write(TableText.line(cells(line)));
            }
        }
        text.flush();
    }

    /** Ends the workbook only when all rows are in it. */
    void xlsx(OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "LienThongGateway", "1.0");
        Worksheet sheet = book.newWorksheet(FileReading.SHEET);
        row(sheet, 0, heads());
        sheet.range(0, 0, 0, heads().size() - 1).style().bold().set();
        sheet.width(heads().size() - 2, WIDE);
        sheet.width(heads().size() - 1, WIDE);
        int at = 1;
        for (List<Line> some = next(0); !some.isEmpty(); some = next(some)) {
            for (Line line : some) {
                row(sheet, at++, cells(line).stream().map(TableText::harmless).toList());
            }
            sheet.flush();
        }
        book.close();
    }

    private List<Line> next(List<Line> before) {
        return next(before.get(before.size() - 1).number());
    }

    private List<Line> next(int after) {
        return catchUps.rows(file, RowState.BAD, after, TOGETHER);
    }

    private List<String> heads() {
        return Stream.concat(
                        Arrays.stream(RowColumn.values())
                                .map(it -> vietnamese
                                        ? it.title().vi()
                                        : it.title().en()),
                        vietnamese
                                ? Stream.of("Dòng trong tệp gốc", "Lý do", "Cách sửa")
                                : Stream.of("Row of the file", "Reasons", "Remedy"))
                .toList();
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        Said said = line.said();
        for (RowColumn column : RowColumn.values()) {
            String known = column == RowColumn.CODE ? line.code() : "";
            cells.add(said == null ? known : said.cells().getOrDefault(column.id(), ""));
        }
        cells.add(String.valueOf(line.number()));
        cells.add(joined(line, reason -> reason.text(vietnamese)));
        cells.add(joined(
                line,
                reason -> vietnamese ? reason.remedy().vi() : reason.remedy().en()));
        return cells;
    }

    private static String joined(Line line, Function<Reason, String> words) {
        return line.reasons().stream().map(words).distinct().collect(Collectors.joining("; "));
    }

    private static void row(Worksheet sheet, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(at, column, cells.get(column));
        }
    }
}
