package vn.lienthong.mappings.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The merged ranges of a sheet, found by a cell. A file has them behind its rows, so they are gathered before. */
final class Merges {

    private static final int MOST = 300_000;

    private final Map<Integer, TreeMap<Integer, CellRange>> byColumn = new HashMap<>();
    private int size;

    void add(CellRange range, int mostColumns) {
        for (int column = range.column(); column <= Math.min(range.lastColumn(), mostColumns); column++) {
            byColumn.computeIfAbsent(column, it -> new TreeMap<>()).put(range.row(), range);
            if (++size > MOST) {
                throw Troubles.bomb();
            }
        }
    }

    /** @return how many columns the ranges of a row reach over */
    int width(int row) {
        return byColumn.keySet().stream()
                .filter(column -> at(row, column).isPresent())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
    }

    Optional<CellRange> at(int row, int column) {
        var ranges = byColumn.get(column);
        var above = ranges == null ? null : ranges.floorEntry(row);
        return above == null || above.getValue().lastRow() < row ? Optional.empty() : Optional.of(above.getValue());
    }
}
