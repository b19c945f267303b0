package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * What a code is on a date.
 *
 * @param meant the commune that has the code on that date; several where the table contradicts itself, none where nobody has it
 * @param otherwise the communes that have the same code on the other side of the day of the table
 * @param reused whether the two are different areas, or lie differently
 */
public record CodeReading(String code, LocalDate on, List<Commune> meant, List<Commune> otherwise, boolean reused) {

    public CodeReading {
        meant = List.copyOf(meant);
        otherwise = List.copyOf(otherwise);
    }

    public boolean isCertain() {
        return meant.size() == 1;
    }
}
