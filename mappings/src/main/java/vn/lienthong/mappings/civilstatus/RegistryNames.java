package vn.lienthong.mappings.civilstatus;

import java.util.Optional;

/** What the registry calls the fields of an entry. */
public final class RegistryNames {

    private RegistryNames() {}

    /**
     * @param field a key of {@link CivilResult#fields()}
     * @return the registry's name; empty for what it has no name for
     */
    public static Optional<String> of(CivilType type, String field) {
        Optional<FormField> known = Forms.of(type).form().field(field);
        if (known.isPresent()) {
            return known.map(FormField::wire).filter(wire -> !wire.isEmpty());
        }
        return field.indexOf('.') < 0 ? Optional.of(field) : Optional.empty();
    }
}
