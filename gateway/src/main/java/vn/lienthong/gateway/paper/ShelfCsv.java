package vn.lienthong.gateway.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The list as RFC 4180, with the mark by which table programs know UTF-8, and without cells that they would compute. */
final class ShelfCsv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private ShelfCsv() {}

    static byte[] of(List<ShelfLine> lines, Instant now) {
        StringBuilder text = new StringBuilder(MARK);
        append(text, ShelfColumn.ALL.stream().map(ShelfColumn::title).toList());
        int n = 1;
        for (ShelfLine line : lines) {
            int number = n++;
            append(
                    text,
                    ShelfColumn.ALL.stream()
                            .map(it -> it.cell(line, number, now))
                            .toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(ShelfCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean computed = !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0;
        return '"' + (computed ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
