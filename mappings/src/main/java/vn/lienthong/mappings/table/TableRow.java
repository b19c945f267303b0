package vn.lienthong.mappings.table;

import java.util.Map;

/**
 * A row of data.
 *
 * @param number as the file counts, from 1: the row of the sheet, the record of a csv file, the object of a JSON file
 * @param cells by the id of their {@link Heading}
 */
public record TableRow(int number, Map<String, Cell> cells) {

    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** @return the cell, or {@link Cell#NONE} where the row has none */
    public Cell cell(String heading) {
        return cells.getOrDefault(heading, Cell.NONE);
    }

    /** @return the text without blanks at its ends */
    public String text(String heading) {
        return cell(heading).text().strip();
    }
}
