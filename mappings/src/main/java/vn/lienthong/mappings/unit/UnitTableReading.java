package vn.lienthong.mappings.unit;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param table empty where the file is no such table at all; the defects then say why
 * @param defects all that is wrong, in the order of the rows
 */
public record UnitTableReading(Optional<UnitTable> table, List<Defect> defects) {

    public UnitTableReading {
        defects = List.copyOf(defects);
    }
}
