package vn.lienthong.mappings.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Rows of one sheet. A cell below the first of a merged range has the text of the first, as it reads on paper, and is told to be
 * merged; what is merged over several columns belongs to the first of them.
 */
final class XlsxRows implements SheetRows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Merges merges;
    private final CellReading reading;
    private final Map<CellRange, String> tops = new HashMap<>();

    private XlsxRows(ReadableWorkbook workbook, XlsxOutline outline, Merges merges) throws IOException {
        this.workbook = workbook;
        this.merges = merges;
        this.reading = new CellReading(outline.since1904());
        this.stream = workbook.getSheet(outline.sheet())
                .orElseThrow(Troubles::unreadable)
                .openStream();
        this.rows = stream.iterator();
    }

    static SheetRows of(byte[] file, TableLimits limits, Set<String> sheets) {
        try (var archive = new XlsxArchive(file, limits)) {
            var outline = XlsxOutline.of(archive, sheets);
            var merges = SheetScan.of(
                    XlsxOutline.required(archive, outline.part()), limits, strings(archive, outline, limits));
            return new XlsxRows(
                    new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(outline.styled(), true)),
                    outline,
                    merges);
        } catch (TableTrouble trouble) {
            throw trouble;
        } catch (IOException | RuntimeException broken) {
            throw Troubles.unreadable();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException broken) {
            throw Troubles.unreadable();
        }
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = rows.next();
        List<Cell> cells = new ArrayList<>();
        int width = Math.max(row.getCellCount(), merges.width(row.getRowNum()));
        for (int column = 0; column < width; column++) {
            var cell = column < row.getCellCount() ? row.getCell(column) : null;
            cells.add(within(row.getRowNum(), column, cell == null ? Cell.NONE : reading.read(row.getRowNum(), cell)));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        } catch (IOException broken) {
            throw Troubles.unreadable();
        }
    }

    private static int strings(XlsxArchive archive, XlsxOutline outline, TableLimits limits) {
        var part = outline.strings();
        var count = new int[1];
        if (part != null) {
            XlsxXml.each(
                    new CappedStream(XlsxOutline.required(archive, part), limits.strings()),
                    (xml, name) -> count[0] += name.equals("si") ? 1 : 0);
        }
        return count[0];
    }

    private Cell within(int row, int column, Cell cell) {
        var range = merges.at(row, column).orElse(null);
        if (range == null) {
            return cell;
        }
        var merged =
                new Cell(CellRange.place(row, column), cell.text(), cell.kind(), cell.computed(), range.toString());
        if (range.row() == row) {
            if (range.isOneColumn()) {
                tops.put(range, cell.text());
            }
            return merged;
        }
        return cell.text().isEmpty() ? merged.filled(tops.getOrDefault(range, "")) : merged;
    }
}
