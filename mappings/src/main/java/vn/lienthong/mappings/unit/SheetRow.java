package vn.lienthong.mappings.unit;

import java.util.List;
import java.util.Set;

/**
 * A row of a file.
 *
 * @param number as the file counts, from 1
 * @param cells from the first column on; {@code ""} for an empty one
 * @param computed the columns that hold a formula, from 0; their cells have what it gave when the file was saved
 */
record SheetRow(int number, List<String> cells, Set<Integer> computed) {

    SheetRow(int number, List<String> cells) {
        this(number, cells, Set.of());
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
