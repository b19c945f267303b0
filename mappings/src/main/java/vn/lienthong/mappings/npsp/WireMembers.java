package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/**
 * The members of one object as an old connector writes it: names count without regard to case, numbers and truth values
 * stand for texts, and null is the same as {@code ""}. One name in two spellings is a finding, and neither value wins.
 */
final class WireMembers {

    private final String pointer;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final Map<String, String> unasked = new LinkedHashMap<>();
    private final Set<String> unfit = new HashSet<>();
    private final Findings findings;

    WireMembers(String pointer, JsonValue.Members members, Findings findings) {
        this.pointer = pointer;
        this.findings = findings;
        members.values().forEach((name, value) -> {
            var key = key(name);
            if (names.putIfAbsent(key, name) != null) {
                duplicate(name);
            }
            values.putIfAbsent(key, value);
            unasked.putIfAbsent(key, name);
        });
    }

    /** @return where the member stands, as it is spelled there */
    String pointer(String name) {
        return Pointer.below(pointer, names.getOrDefault(key(name), name));
    }

    /** @return the value as text without blanks at its ends; empty for nothing, blanks, and what is no single value */
    Optional<String> text(String name) {
        var value = value(name);
        if (value instanceof JsonValue.Members || value instanceof JsonValue.Elements) {
            unfit(name, "một giá trị đơn", "a single value");
        }
        return scalar(value).map(Canonical::trim).filter(text -> !text.isEmpty());
    }

    /** @return the value as it stands, blanks and all: for secrets */
    String secret(String name) {
        return scalar(value(name)).orElse("");
    }

    /** @return whether the value was written as a number, not as a text */
    boolean isNumeral(String name) {
        return value(name) instanceof JsonValue.Numeral;
    }

    /** @return the elements; none for nothing and for {@code ""} */
    List<JsonValue> list(String name) {
        var value = value(name);
        if (value instanceof JsonValue.Elements elements) {
            return elements.values();
        }
        if (value != null && !isBlank(value)) {
            unfit(name, "một danh sách [ ]", "a list [ ]");
        }
        return List.of();
    }

    /** @return the names that nobody asked for */
    List<String> unasked() {
        return new ArrayList<>(unasked.values());
    }

    static boolean isBlank(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            return members.values().values().stream().allMatch(WireMembers::isBlank);
        }
        if (value instanceof JsonValue.Elements elements) {
            return elements.values().stream().allMatch(WireMembers::isBlank);
        }
        return scalar(value).map(Canonical::trim).map(String::isEmpty).orElse(true);
    }

    private @Nullable JsonValue value(String name) {
        unasked.remove(key(name));
        return values.get(key(name));
    }

    private static Optional<String> scalar(@Nullable JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof JsonValue.Numeral numeral) {
            return Optional.of(numeral.digits());
        }
        return value instanceof JsonValue.Truth truth
                ? Optional.of(truth.value() ? "True" : "False")
                : Optional.empty();
    }

    private void unfit(String name, String vi, String en) {
        if (!unfit.add(key(name))) {
            return;
        }
        findings.add(
                pointer(name),
                "json.field.type",
                new Words("Trường " + name + " phải là " + vi, "The field " + name + " must be " + en),
                new Words("Sửa kiểu dữ liệu rồi gửi lại", "Give it in that form"));
    }

    private void duplicate(String name) {
        findings.add(
                UnsafeCharacter.firstIn(name, false).isPresent() ? pointer : Pointer.below(pointer, name),
                "json.field.duplicate",
                new Words("Trường dữ liệu này được ghi hai lần", "This field is given twice"),
                new Words("Chỉ giữ lại một giá trị", "Keep one value only"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
