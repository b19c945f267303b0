package vn.lienthong.mappings.table;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as the file counts, from 1
 * @param cells from the first column on
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @return the cell, or {@link Cell#NONE} where the row is shorter */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.NONE;
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
}
