package vn.lienthong.mappings.civilstatus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** A form: its fields in their order, and which of its parts must be there. */
final class Form {

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, FormField> byWire = new LinkedHashMap<>();
    private final Set<String> requiredParts;
    private final Map<String, Words> partWords;

    private Form(List<FormField> fields, Set<String> requiredParts, Map<String, Words> partWords) {
        this.requiredParts = requiredParts;
        this.partWords = partWords;
        for (var field : fields) {
            boolean isTwice = this.fields.putIfAbsent(field.path(), field) != null;
            if (isTwice || (!field.wire().isEmpty() && byWire.putIfAbsent(key(field.wire()), field) != null)) {
                throw new IllegalArgumentException(field.path() + " or " + field.wire() + " is there twice");
            }
        }
    }

    /**
     * @param partWords what its parts are called
     * @param requiredParts those that must be there
     */
    @SafeVarargs
    static Form of(Map<String, Words> partWords, Set<String> requiredParts, Collection<FormField>... fields) {
        var all = new ArrayList<FormField>();
        for (var some : fields) {
            all.addAll(some);
        }
        return new Form(all, requiredParts, partWords);
    }

    Collection<FormField> fields() {
        return fields.values();
    }

    Optional<FormField> field(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    /** @return the field that the registry calls so, whatever its case */
    Optional<FormField> wire(String name) {
        return Optional.ofNullable(byWire.get(key(name)));
    }

    boolean requires(String part) {
        return requiredParts.contains(part);
    }

    /** @return the names of fields and parts directly below a part; {@code ""} is the whole form */
    Set<String> below(String part) {
        var names = new LinkedHashSet<String>();
        var prefix = part.isEmpty() ? "" : part + ".";
        for (var path : fields.keySet()) {
            if (path.startsWith(prefix)) {
                var rest = path.substring(prefix.length());
                int dot = rest.indexOf('.');
                names.add(dot < 0 ? rest : rest.substring(0, dot));
            }
        }
        return names;
    }

    /** @return what a field or part is called, in lower case; the path itself for one that the form does not have */
    Words words(String path) {
        var field = fields.get(path);
        return field != null
                ? field.words()
                : partWords.getOrDefault(path, new Words("phần " + path, "the part " + path));
    }

    private static String key(String wire) {
        return wire.toLowerCase(Locale.ROOT);
    }
}
