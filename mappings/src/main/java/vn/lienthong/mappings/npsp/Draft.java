package vn.lienthong.mappings.npsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.json.JsonValue;

/** An object of the province's document in the making. {@code applicant.name} is the member {@code name} of an object within. */
final class Draft {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonValue>> objects = new LinkedHashMap<>();

    /** Makes the object within, though nothing may come to stand in it. */
    void expect(String field) {
        target(field);
    }

    void put(String field, JsonValue value) {
        target(field).put(name(field), value);
    }

    Optional<JsonValue> get(String field) {
        return Optional.ofNullable(target(field).get(name(field)));
    }

    void remove(String field) {
        target(field).remove(name(field));
    }

    JsonValue.Members members() {
        Map<String, JsonValue> all = new LinkedHashMap<>(members);
        objects.forEach((object, values) -> all.put(object, new JsonValue.Members(values)));
        return new JsonValue.Members(all);
    }

    private Map<String, JsonValue> target(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? members : objects.computeIfAbsent(field.substring(0, dot), object -> new LinkedHashMap<>());
    }

    private static String name(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
