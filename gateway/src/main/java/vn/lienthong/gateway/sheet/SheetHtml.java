package vn.lienthong.gateway.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.gateway.sheet.SheetTable.Cell;

/** A sheet as XHTML for A4, from which the PDF is made: no script, nothing from elsewhere. */
final class SheetHtml {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm;
                    @bottom-right { content: counter(page) ' / ' counter(pages); font-family: '%1$s'; font-size: 7pt; } }
            body { font-family: '%1$s'; font-size: 8pt; }
            h1 { font-size: 14pt; margin: 0 0 1mm; }
            h2 { font-size: 10pt; margin: 5mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 1mm; }
            table { border-collapse: collapse; width: 100%%; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.2mm solid #444; padding: 0.8mm 1.2mm; text-align: left; vertical-align: top; }
            .n { text-align: right; }
            .hash { margin-top: 6mm; font-size: 7pt; }
            """;

    private SheetHtml() {}

    static String of(Printed sheet, String font) {
        return "<html><head><title>%s</title><style>%s</style></head><body><h1>%s</h1>%s%s<p class=\"hash\">SHA-256 %s</p></body></html>"
                .formatted(
                        safe(sheet.title()),
                        STYLE.formatted(font),
                        safe(sheet.title()),
                        sheet.notes().stream()
                                .map(it -> "<p>" + safe(it) + "</p>")
                                .collect(Collectors.joining()),
                        sheet.tables().stream().map(SheetHtml::table).collect(Collectors.joining()),
                        safe(sheet.sha256()));
    }

    private static String table(SheetTable table) {
        return "<h2>%s</h2><table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(
                        safe(table.title()),
                        table.heads().stream()
                                .map(it -> "<th>" + safe(it) + "</th>")
                                .collect(Collectors.joining()),
                        table.rows().stream().map(SheetHtml::row).collect(Collectors.joining()));
    }

    private static String row(List<Cell> cells) {
        return cells.stream()
                .map(it -> (it.isNumber() ? "<td class=\"n\">" : "<td>") + safe(it.text()) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String safe(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
