package vn.lienthong.gateway.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Sight;

/**
 * What a caller sees, as SQL. A message that names no unit, such as a step of a dossier, goes with the others of its dossier.
 */
public final class Seen {

    private static final String UNITS = """
            (%1$s.unit = ANY (:seenOf) OR (%1$s.unit IS NULL AND EXISTS (
                SELECT FROM receipt seen WHERE seen.subject = %1$s.subject AND seen.unit = ANY (:seenOf))))
            """;

    private static final String INDEXED = """
            ((%1$s.unit IS NULL OR %1$s.unit = ANY (:seenOf)) AND %1$s.subject IN (
                SELECT seen.subject FROM receipt seen WHERE seen.unit = ANY (:seenOf)))
            """;

    private final Sight sight;

    private Seen(Sight sight) {
        this.sight = sight;
    }

    public static Seen by(Sight sight) {
        return new Seen(sight);
    }

    /** @param table or alias that has the columns {@code origin}, {@code unit} and {@code subject} of messages */
    public String in(String table) {
        return condition(table, UNITS);
    }

    /** The same for lists of {@code receipt}, by its indexes. */
    String listed(String receipt) {
        return condition(receipt, INDEXED);
    }

    /** The same for a table that refers to a message. */
    public String byMessage(String column) {
        return isEverything()
                ? "true"
                : "EXISTS (SELECT FROM message o WHERE o.id = " + column + " AND " + in("o") + ")";
    }

    public boolean isEverything() {
        return sight.origin() == null && sight.units() == null;
    }

    /** What the conditions ask for. */
    public Map<String, Object> parameters() {
        @Nullable Object value = sight.origin() == null ? units() : sight.origin();
        return value == null ? Map.of() : Map.of("seenOf", value);
    }

    /** The codes as the database takes them; null where none bounds it. */
    public String @Nullable [] units() {
        @Nullable Set<String> units = sight.units();
        return units == null ? null : units.stream().sorted().toArray(String[]::new);
    }

    private String condition(String table, String units) {
        if (sight.origin() != null) {
            return table + ".origin = :seenOf";
        }
        return sight.units() == null ? "true" : units.formatted(table);
    }
}
