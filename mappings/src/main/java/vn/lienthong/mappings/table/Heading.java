package vn.lienthong.mappings.table;

import java.util.List;
import vn.lienthong.mappings.text.Canonical;

/**
 * A column that a table is asked for.
 *
 * @param id its name for the reader of the rows
 * @param title what stands over it, for messages: {@code Mã hồ sơ}
 * @param otherTitles further words that may stand over it; marks, case and signs do not count
 * @param required whether a table without it is refused
 */
public record Heading(String id, String title, List<String> otherTitles, boolean required) {

    public Heading {
        otherTitles = List.copyOf(otherTitles);
    }

    boolean isUnder(String words) {
        var plain = Canonical.bare(words);
        return !plain.isEmpty()
                && (plain.equals(Canonical.bare(title))
                        || plain.equals(Canonical.bare(id))
                        || otherTitles.stream().anyMatch(other -> plain.equals(Canonical.bare(other))));
    }
}
