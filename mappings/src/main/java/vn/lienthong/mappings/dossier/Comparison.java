package vn.lienthong.mappings.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;

/** Compares two documents value by value. Of two lists, what they share at both ends is matched first. */
final class Comparison {

    private static final Set<String> IDENTITY = Set.of(
            "code",
            "dossierCode",
            "applicant.name",
            "applicant.type",
            "applicant.techId",
            "applicant.documentNumber",
            "applicant.identities",
            "applicant.identities.type",
            "applicant.identities.number");

    private final boolean values;
    private final List<FieldChange> changes = new ArrayList<>();

    Comparison(boolean values) {
        this.values = values;
    }

    List<FieldChange> of(JsonValue before, JsonValue after) {
        compare("", "", before, after);
        return List.copyOf(changes);
    }

    private void compare(String pointer, String path, @Nullable JsonValue before, @Nullable JsonValue after) {
        if (before instanceof JsonValue.Members old && after instanceof JsonValue.Members current) {
            members(pointer, path, old, current);
        } else if (before instanceof JsonValue.Elements old && after instanceof JsonValue.Elements current) {
            elements(pointer, path, old.values(), current.values());
        } else if (before == null) {
            add(FieldChange.Kind.ADDED, pointer, path, before, after);
        } else if (after == null) {
            add(FieldChange.Kind.REMOVED, pointer, path, before, after);
        } else if (!before.equals(after)) {
            add(FieldChange.Kind.CHANGED, pointer, path, before, after);
        }
    }

    private void members(String pointer, String path, JsonValue.Members before, JsonValue.Members after) {
        var names = new TreeSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        for (var name : names) {
            compare(
                    Pointer.below(pointer, name),
                    path.isEmpty() ? name : path + "." + name,
                    before.values().get(name),
                    after.values().get(name));
        }
    }

    private void elements(String pointer, String path, List<JsonValue> before, List<JsonValue> after) {
        int shorter = Math.min(before.size(), after.size());
        int front = 0;
        while (front < shorter && before.get(front).equals(after.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && before.get(before.size() - 1 - back).equals(after.get(after.size() - 1 - back))) {
            back++;
        }
        for (int i = front; i < Math.max(before.size(), after.size()) - back; i++) {
            compare(
                    Pointer.below(pointer, i),
                    path,
                    i < before.size() - back ? before.get(i) : null,
                    i < after.size() - back ? after.get(i) : null);
        }
    }

    private void add(
            FieldChange.Kind kind, String pointer, String path, @Nullable JsonValue before, @Nullable JsonValue after) {
        changes.add(new FieldChange(
                pointer, FieldWords.of(path), kind, IDENTITY.contains(path), shown(before), shown(after)));
    }

    private Optional<String> shown(@Nullable JsonValue value) {
        return values && value != null ? Optional.of(text(value)) : Optional.empty();
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            return members.values().values().stream().map(Comparison::text).collect(Collectors.joining("; "));
        }
        if (value instanceof JsonValue.Elements elements) {
            return elements.values().stream().map(Comparison::text).collect(Collectors.joining("; "));
        }
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        if (value instanceof JsonValue.Numeral numeral) {
            return numeral.digits();
        }
        return value instanceof JsonValue.Truth truth ? String.valueOf(truth.value()) : "";
    }
}
