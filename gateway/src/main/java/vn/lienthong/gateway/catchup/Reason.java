package vn.lienthong.gateway.catchup;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/**
 * Why a row was not taken.
 *
 * @param column the title of the column; absent where it is about the row
 * @param place the cell of the sheet; empty for a text file
 */
public record Reason(@Nullable Words column, String place, Words message, Words remedy) {

    static Reason of(RowColumn column, String place, Words message, Words remedy) {
        return new Reason(column.title(), place, message, remedy);
    }

    /** What the cells show, and what the document made of them shows of other columns. */
    static List<Reason> joined(List<Reason> cells, List<Finding> findings) {
        Set<Words> told = cells.stream()
                .map(Reason::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        if (told.contains(RowColumn.RECEIVED.title())) {
            told.add(RowColumn.SUBMITTED.title());
        }
        return Stream.concat(
                        cells.stream(),
                        findings.stream()
                                .map(Reason::of)
                                .filter(it -> it.column() == null || !told.contains(it.column())))
                .toList();
    }

    private static Reason of(Finding finding) {
        Words column = RowColumn.of(finding.pointer()).map(RowColumn::title).orElse(null);
        return new Reason(column, "", finding.message(), finding.remedy());
    }

    /** The reason as one sentence for a cell of a table. */
    String text(boolean vietnamese) {
        String said = vietnamese ? message.vi() : message.en();
        return column == null
                ? said
                : "«" + (vietnamese ? column.vi() : column.en()) + "»" + (place.isEmpty() ? "" : " (" + place + ")")
                        + ": " + said;
    }
}
