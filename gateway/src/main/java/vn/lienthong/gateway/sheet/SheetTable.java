package vn.lienthong.gateway.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** One table of a sheet in the language of its reader; the rows have as many cells as there are heads. */
public record SheetTable(String title, List<String> heads, List<List<Cell>> rows) {

    public SheetTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** What stands in a table: text, or a number that may be computed with. */
    public sealed interface Cell {

        record Text(String text) implements Cell {}

        record Number(long value) implements Cell {
            @Override
            public String text() {
                return String.valueOf(value);
            }
        }

        /** With one digit behind the point, such as a share of a hundred; in Vietnamese behind a comma. */
        record Tenths(BigDecimal value, SheetLanguage language) implements Cell {
            @Override
            public String text() {
                String text = String.format(Locale.ROOT, "%.1f", value);
                return language.of(text.replace('.', ','), text);
            }
        }

        /** @return as it is read */
        String text();

        default boolean isNumber() {
            return !(this instanceof Text);
        }
    }
}
