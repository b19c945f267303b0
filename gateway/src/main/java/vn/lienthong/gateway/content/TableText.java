package vn.lienthong.gateway.content;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of RFC 4180 for programs that take some texts for formulas. */
public final class TableText {

    /** What goes before the first line, so that table programs know UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private TableText() {}

    /** @return the text as it is, with an apostrophe before it where a table program would compute it */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** @return the cells as one line, each quoted, none of them computed */
    public static String line(List<String> cells) {
        return cells.stream()
                .map(it -> '"' + harmless(it).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
