package vn.lienthong.mappings.dossier;

import java.util.Optional;
import vn.lienthong.mappings.Words;

/**
 * One field that two versions of a document do not share. It shows itself without values.
 *
 * @param pointer RFC 6901 pointer of the field: into the version before when it was removed, else into that after
 * @param field what the field is called
 * @param kind what became of it
 * @param identity whether it says which dossier it is, or whose
 * @param before its value before, where values were asked for; several in one are joined
 * @param after its value after, where values were asked for
 */
public record FieldChange(
        String pointer, Words field, Kind kind, boolean identity, Optional<String> before, Optional<String> after) {

    /** What became of a field. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    @Override
    public String toString() {
        return "FieldChange[" + pointer + ", " + kind + "]";
    }
}
