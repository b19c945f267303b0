package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.NearestName;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/**
 * Reads one form strictly: what comes out is in the canonical form, and everything that is wrong is found. Members that the
 * form does not have are findings, but for those that the caller reads itself.
 */
final class FormReading {

    private final Form form;
    private final String base;
    private final ValueReading values;
    private final Findings findings;

    /** @param base pointer of the form */
    FormReading(Form form, String base, CodeLists codes, Findings findings) {
        this.form = form;
        this.base = base;
        this.values = new ValueReading(codes);
        this.findings = findings;
    }

    ObjectNode read(JsonValue.Members members) {
        return read(members, Set.of());
    }

    /** @param others members at the top that the caller reads */
    ObjectNode read(JsonValue.Members members, Set<String> others) {
        return part("", base, members, others);
    }

    private ObjectNode part(String path, String pointer, JsonValue.Members members, Set<String> others) {
        var out = JsonNodeFactory.instance.objectNode();
        var names = form.below(path);
        for (var name : names) {
            var place = Pointer.below(pointer, name);
            var below = path.isEmpty() ? name : path + "." + name;
            var value = given(members, name);
            var field = form.field(below);
            if (field.isPresent()) {
                field(field.get(), place, value, name, out);
            } else {
                part(below, place, value, name, out);
            }
        }
        members.values().keySet().stream()
                .filter(name -> !names.contains(name) && !others.contains(name))
                .forEach(name -> unknown(pointer, name, names));
        return out;
    }

    private void part(String path, String pointer, @Nullable JsonValue value, String name, ObjectNode out) {
        var complaint = new FieldComplaint(pointer, path, form.words(path), findings);
        if (value instanceof JsonValue.Members members) {
            var part = part(path, pointer, members, Set.of());
            if (!part.isEmpty() || form.requires(path)) {
                out.set(name, part);
            }
        } else if (value != null) {
            complaint.type("một đối tượng { }", "an object { }");
        } else if (form.requires(path)) {
            complaint.missing();
        }
    }

    private void field(FormField field, String pointer, @Nullable JsonValue value, String name, ObjectNode out) {
        var complaint = new FieldComplaint(pointer, field.path(), field.words(), findings);
        if (value == null) {
            if (field.isRequired()) {
                complaint.missing();
            }
            return;
        }
        values.read(field, pointer, value, complaint, findings).ifPresent(node -> out.set(name, node));
    }

    private static @Nullable JsonValue given(JsonValue.Members members, String name) {
        var value = members.values().get(name);
        boolean isBlank = value instanceof JsonValue.Nothing
                || (value instanceof JsonValue.Text text
                        && Canonical.trim(text.value()).isEmpty());
        return isBlank ? null : value;
    }

    private void unknown(String pointer, String name, Set<String> known) {
        boolean isUnsafe = UnsafeCharacter.firstIn(name, false).isPresent();
        new FieldComplaint(isUnsafe ? pointer : Pointer.below(pointer, name), "", form.words(""), findings)
                .unknown(name, NearestName.to(name, known));
    }
}
