package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * A conversion table: what every commune became on one day.
 *
 * @param from the first day of the communes that the table calls new
 * @param rows in the order of the file
 */
public record UnitTable(LocalDate from, List<Conversion> rows) {

    public UnitTable {
        rows = List.copyOf(rows);
    }
}
