package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Rows under headers, as wide as they need; what a person is to do stands whole in the last column. */
final class Table {

    private static final int WIDEST = 72;
    private static final int WIDEST_LAST = 400;
    private static final String GAP = "  ";

    private final List<Column> columns;

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    String of(JsonNode rows, Language language) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(it -> language.of(it.header())).toList());
        StreamSupport.stream(rows.spliterator(), false)
                .map(row -> cells(row, language))
                .forEach(cells::add);
        int[] widths = IntStream.range(0, columns.size())
                .map(i ->
                        cells.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
                .toArray();
        return cells.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private List<String> cells(JsonNode row, Language language) {
        int last = columns.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> cell(columns.get(i).shown().apply(row, language), i == last ? WIDEST_LAST : WIDEST))
                .toList();
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> padded(row.get(i), widths[i], columns.get(i).right()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(width - width(text));
        return right ? blanks + text : text + blanks;
    }

    /** One line, safe for a terminal, whatever another system put into it. */
    private static String cell(String text, int widest) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        return line.codePointCount(0, line.length()) <= widest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, widest - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
