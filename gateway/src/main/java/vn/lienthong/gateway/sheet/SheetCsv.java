package vn.lienthong.gateway.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.lienthong.gateway.content.TableText;
import vn.lienthong.gateway.sheet.SheetTable.Cell;

/** A sheet as RFC 4180, table after table, with the mark by which table programs know UTF-8. */
final class SheetCsv {

    private final StringBuilder text = new StringBuilder(TableText.MARK);

    private SheetCsv() {}

    static byte[] of(Printed sheet) {
        SheetCsv csv = new SheetCsv();
        csv.line(List.of(sheet.title()));
        sheet.notes().forEach(it -> csv.line(List.of(it)));
        csv.line(List.of("SHA-256", sheet.sha256()));
        sheet.tables().forEach(csv::table);
        return csv.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void table(SheetTable table) {
        line(List.of());
        line(List.of(table.title()));
        line(table.heads());
        table.rows().forEach(row -> line(row.stream().map(Cell::text).toList()));
    }

    private void line(List<String> cells) {
        text.append(TableText.line(cells));
    }
}
