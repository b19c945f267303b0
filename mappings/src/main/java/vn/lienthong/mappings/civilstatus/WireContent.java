package vn.lienthong.mappings.civilstatus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.mappings.json.JsonValue;

/** Turns the registry's names and values back to a form. What is not understood stays as it came; the strict reading finds it. */
final class WireContent {

    private static final Map<String, String> ADDRESS = Map.of(
            "matinh", "province",
            "mahuyen", "district",
            "maxa", "commune",
            "dcchitiet", "detail",
            "quocgia", "country");
    private static final Map<String, String> NAME = Map.of("ho", "family", "chudem", "middle", "ten", "given");
    private static final Map<String, Integer> ADDRESS_DIGITS = Map.of("province", 2, "district", 3, "commune", 5);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final RegistryDialect dialect;
    private final Form form;
    private final Map<String, String> unknown = new LinkedHashMap<>();

    WireContent(RegistryDialect dialect, CivilType type) {
        this.dialect = dialect;
        this.form = Forms.of(type).form();
    }

    /** @return the form's members, to be read strictly */
    JsonValue.Members document(JsonValue.Members wire) {
        var out = new LinkedHashMap<String, Object>();
        wire.values().forEach((name, value) -> {
            var field = form.wire(name);
            if (field.isEmpty()) {
                unknown.put(name, name);
            } else if (!isBlank(value)) {
                put(out, field.get().path(), value(field.get(), value));
            }
        });
        return members(out);
    }

    /** @return names that no form has */
    Set<String> unknown() {
        return unknown.keySet();
    }

    JsonValue value(FormField field, JsonValue wire) {
        return switch (field.kind()) {
            case NAME -> wire instanceof JsonValue.Members parts ? renamed(parts, NAME) : wire;
            case ADDRESS -> wire instanceof JsonValue.Members parts ? address(parts) : wire;
            case DATE, PARTIAL_DATE -> date(wire);
            case TRUTH -> truth(wire);
            case WHOLE ->
                text(wire)
                        .filter(it -> DIGITS.matcher(it).matches())
                        .<JsonValue>map(it -> new JsonValue.Numeral(shortened(it)))
                        .orElse(wire);
            case LISTED, LISTED_NUMBER ->
                text(wire)
                        .<JsonValue>map(code -> new JsonValue.Text(word(field, code)))
                        .orElse(wire);
            case COMMUNE ->
                text(wire)
                        .<JsonValue>map(code -> new JsonValue.Text(padded(code, 5)))
                        .orElse(wire);
            default -> text(wire).<JsonValue>map(JsonValue.Text::new).orElse(wire);
        };
    }

    private String word(FormField field, String code) {
        return dialect.codes()
                .list(field.list() == null ? "" : field.list())
                .flatMap(list -> list.word(code))
                .orElse(code);
    }

    private static JsonValue address(JsonValue.Members parts) {
        var out = new LinkedHashMap<String, JsonValue>();
        renamed(parts, ADDRESS).values().forEach((name, value) -> {
            var code = text(value);
            int digits = ADDRESS_DIGITS.getOrDefault(name, 0);
            out.put(name, code.isPresent() ? new JsonValue.Text(padded(code.get(), digits)) : value);
        });
        return new JsonValue.Members(out);
    }

    private static JsonValue.Members renamed(JsonValue.Members parts, Map<String, String> names) {
        var out = new LinkedHashMap<String, JsonValue>();
        parts.values().forEach((name, value) -> {
            if (!isBlank(value)) {
                out.put(names.getOrDefault(name.toLowerCase(Locale.ROOT), name), value);
            }
        });
        return new JsonValue.Members(out);
    }

    private static JsonValue date(JsonValue wire) {
        if (wire instanceof JsonValue.Members parts) {
            var year = part(parts, "namSinh");
            var month = part(parts, "thangSinh").map(it -> "-" + padded(it, 2));
            var day = part(parts, "ngaySinh").map(it -> "-" + padded(it, 2));
            return year.<JsonValue>map(it -> new JsonValue.Text(it + month.orElse("") + day.orElse("")))
                    .orElse(wire);
        }
        return text(wire)
                .flatMap(WireDate::read)
                .<JsonValue>map(date -> new JsonValue.Text(date.iso()))
                .orElse(wire);
    }

    private static Optional<String> part(JsonValue.Members parts, String name) {
        return parts.values().entrySet().stream()
                .filter(part -> part.getKey().equalsIgnoreCase(name))
                .flatMap(part -> text(part.getValue()).stream())
                .filter(it -> !it.isBlank() && !it.equals("0"))
                .findFirst();
    }

    private static JsonValue truth(JsonValue wire) {
        return switch (text(wire).orElse("").toLowerCase(Locale.ROOT)) {
            case "1", "true" -> new JsonValue.Truth(true);
            case "0", "false" -> new JsonValue.Truth(false);
            default -> wire;
        };
    }

    static Optional<String> text(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(text.value().strip());
        }
        if (value instanceof JsonValue.Numeral numeral) {
            return Optional.of(numeral.digits());
        }
        return value instanceof JsonValue.Truth truth ? Optional.of(String.valueOf(truth.value())) : Optional.empty();
    }

    static boolean isBlank(JsonValue value) {
        return value instanceof JsonValue.Nothing
                || (value instanceof JsonValue.Text text && text.value().isBlank())
                || (value instanceof JsonValue.Members members
                        && members.values().values().stream().allMatch(WireContent::isBlank));
    }

    static String padded(String digits, int length) {
        return DIGITS.matcher(digits).matches() && digits.length() < length
                ? "0".repeat(length - digits.length()) + digits
                : digits;
    }

    private static String shortened(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> out, String path, JsonValue value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            out.put(path, value);
        } else {
            var part = (Map<String, Object>)
                    out.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put(part, path.substring(dot + 1), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static JsonValue.Members members(Map<String, Object> out) {
        var members = new LinkedHashMap<String, JsonValue>();
        out.forEach((name, value) ->
                members.put(name, value instanceof JsonValue leaf ? leaf : members((Map<String, Object>) value)));
        return new JsonValue.Members(members);
    }
}
