package vn.lienthong.gateway.reconcile.side;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Cell;
import vn.lienthong.mappings.table.TableRow;

/** The cells of one row, and where what is wrong with them is said. What stands in a cell is never quoted. */
final class Place {

    private final TableRow row;
    private final Map<String, String> titles;
    private final Consumer<Finding> findings;

    Place(TableRow row, Map<String, String> titles, Consumer<Finding> findings) {
        this.row = row;
        this.titles = titles;
        this.findings = findings;
    }

    /** The text of a cell that says what it means; empty, and a finding, where it does not. */
    Optional<String> text(String column) {
        Cell cell = row.cell(column);
        Optional<BadCell> bad = bad(cell);
        bad.ifPresent(it -> found(column, it));
        return bad.isPresent() ? Optional.empty() : Optional.of(row.text(column));
    }

    <T> Optional<T> known(String column, Optional<T> value, BadCell otherwise) {
        if (value.isEmpty()) {
            found(column, otherwise);
        }
        return value;
    }

    private static Optional<BadCell> bad(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            return Optional.of(BadCell.BROKEN_FORMULA);
        }
        if (cell.computed()) {
            return Optional.of(BadCell.FORMULA);
        }
        if (cell.merged() != null) {
            return Optional.of(BadCell.MERGED);
        }
        return cell.text().isBlank() ? Optional.of(BadCell.EMPTY) : Optional.empty();
    }

    private void found(String column, BadCell what) {
        String title = titles.getOrDefault(column, column);
        String cell = row.cell(column).place();
        String where = cell.isEmpty() ? "" : " (" + cell + ")";
        Words words = new Words(
                "Dòng " + row.number() + ", cột «" + title + "»" + where + ": "
                        + what.words().vi(),
                "Row " + row.number() + ", column «" + title + "»" + where + ": "
                        + what.words().en());
        findings.accept(new Finding(
                "/" + row.number() + "/" + title, "list." + what.rule(), words, what.remedy(), Blame.INPUT));
    }
}
