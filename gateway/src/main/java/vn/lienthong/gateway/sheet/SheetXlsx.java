package vn.lienthong.gateway.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lienthong.gateway.content.TableText;
import vn.lienthong.gateway.sheet.SheetTable.Cell;

/** A sheet as a workbook of one page. */
final class SheetXlsx {

    private static final String PROGRAM = "LienThongGateway";
    private static final String VERSION = "1.0";
    private static final int FIRST_COLUMN = 30;

    private final Worksheet page;
    private int row;

    private SheetXlsx(Worksheet page) {
        this.page = page;
    }

    static byte[] of(Printed sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, PROGRAM, VERSION)) {
            SheetXlsx xlsx = new SheetXlsx(book.newWorksheet(sheet.name()));
            xlsx.page.width(0, FIRST_COLUMN);
            xlsx.heading(sheet.title());
            sheet.notes().forEach(it -> xlsx.line(List.of(new Cell.Text(it))));
            xlsx.line(List.of(new Cell.Text("SHA-256"), new Cell.Text(sheet.sha256())));
            sheet.tables().forEach(xlsx::table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void table(SheetTable table) {
        row++;
        heading(table.title());
        for (int column = 0; column < table.heads().size(); column++) {
            page.value(row, column, table.heads().get(column));
            page.style(row, column).bold().wrapText(true).set();
        }
        row++;
        table.rows().forEach(this::line);
    }

    private void heading(String text) {
        page.value(row, 0, text);
        page.style(row, 0).bold().set();
        row++;
    }

    private void line(List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Number number) {
                page.value(row, column, number.value());
            } else if (cells.get(column) instanceof Cell.Tenths share) {
                page.value(row, column, share.value());
                page.style(row, column).format("0.0").set();
            } else {
                page.value(row, column, TableText.harmless(cells.get(column).text()));
            }
        }
        row++;
    }
}
