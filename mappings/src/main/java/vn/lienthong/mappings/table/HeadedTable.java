package vn.lienthong.mappings.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.text.LegacyFont;

/** Finds the row of headings among the first rows of a sheet, and gives what is below it. */
final class HeadedTable implements Table {

    private static final int SEARCHED = 20;
    private static final int SHOWN = 20;
    private static final int SHOWN_LENGTH = 40;

    private final SheetRows rows;
    private final TableLimits limits;
    private final Map<String, Integer> columns;
    private final List<String> headings;
    private int count;
    private @Nullable TableRow next;

    HeadedTable(SheetRows rows, TableLimits limits, List<Heading> wanted) {
        this.rows = rows;
        this.limits = limits;
        try {
            var head = head(wanted);
            this.columns = columns(head, wanted);
            this.headings = titles(head);
        } catch (TableTrouble trouble) {
            rows.close();
            throw trouble;
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            next = data(rows.next());
        }
        return next != null;
    }

    @Override
    public TableRow next() {
        var row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }

    private @Nullable TableRow data(SheetRow row) {
        Map<String, Cell> cells = new HashMap<>();
        columns.forEach((id, column) -> cells.put(id, row.cell(column)));
        if (cells.values().stream().allMatch(cell -> cell.text().isBlank() && !cell.computed())) {
            return null;
        }
        if (++count > limits.rows()) {
            throw Troubles.tooMany(limits.rows());
        }
        return new TableRow(row.number(), cells);
    }

    /** The row that has most of the headings; a row that has one of them only is a caption. */
    private SheetRow head(List<Heading> wanted) {
        var seen = new StringBuilder();
        for (int i = 0; i < SEARCHED && rows.hasNext(); i++) {
            var row = rows.next();
            long known = wanted.stream().filter(heading -> isIn(row, heading)).count();
            if (known > 1 || known == wanted.size()) {
                return row;
            }
            row.cells().forEach(cell -> seen.append(cell.text()).append('\n'));
        }
        throw LegacyFont.isSuspectedIn(seen.toString())
                ? Troubles.legacyFont()
                : Troubles.header(wanted.stream().filter(Heading::required).toList(), SEARCHED);
    }

    private static boolean isIn(SheetRow row, Heading heading) {
        return row.cells().stream().anyMatch(cell -> heading.isUnder(cell.text()));
    }

    private static Map<String, Integer> columns(SheetRow head, List<Heading> wanted) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < head.cells().size(); i++) {
            for (var heading : wanted) {
                if (heading.isUnder(head.cell(i).text()) && columns.put(heading.id(), i) != null) {
                    throw Troubles.twice(head.number(), heading);
                }
            }
        }
        List<Heading> missing = new ArrayList<>(wanted);
        missing.removeIf(heading -> !heading.required() || columns.containsKey(heading.id()));
        if (!missing.isEmpty()) {
            throw Troubles.columns(head.number(), missing, titles(head));
        }
        return columns;
    }

    private static List<String> titles(SheetRow head) {
        return head.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text)
                .limit(SHOWN)
                .toList();
    }
}
