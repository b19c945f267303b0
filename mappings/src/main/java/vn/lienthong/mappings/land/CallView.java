package vn.lienthong.mappings.land;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/**
 * One object of a call, as a foreign system writes it: names count without regard to case, numbers and truth values stand for
 * texts and texts for them, null is the same as {@code ""}. Names that nobody asks for are passed over.
 */
final class CallView {

    private static final int LONGEST = 5_000;
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,8})(?:\\.0{1,4})?");

    private final String pointer;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final Findings findings;

    CallView(String pointer, JsonValue.Members members, Findings findings) {
        this.pointer = pointer;
        this.findings = findings;
        members.values().forEach((name, value) -> {
            if (names.putIfAbsent(key(name), name) != null) {
                complaint(name).duplicate();
            }
            values.putIfAbsent(key(name), value);
        });
    }

    /** @return the first of these that has a text */
    Optional<String> text(String... spellings) {
        for (var name : spellings) {
            var text = scalar(name).map(it -> Canonical.trim(Canonical.nfc(it.replace("\r\n", "\n"))));
            if (text.isPresent() && !text.get().isEmpty()) {
                return sound(name, text.get());
            }
        }
        return Optional.empty();
    }

    String required(String... spellings) {
        return text(spellings).orElseGet(() -> {
            complaint(spellings[0]).missing();
            return "";
        });
    }

    @Nullable
    String orNull(String... spellings) {
        return text(spellings).orElse(null);
    }

    /** @return the value as it stands, blanks and all: for secrets */
    String secret(String name) {
        return scalar(name).orElse("");
    }

    Optional<DossierCode> dossierCode(String name) {
        var code = text(name).flatMap(written -> {
            var parsed = DossierCode.parse(written);
            if (parsed.isEmpty()) {
                complaint(name).dossierCode();
            }
            return parsed;
        });
        if (text(name).isEmpty()) {
            complaint(name).missing();
        }
        return code;
    }

    Optional<Boolean> truth(String name) {
        return text(name).flatMap(written -> switch (written.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> {
                complaint(name).type("true hoặc false", "true or false");
                yield Optional.empty();
            }
        });
    }

    Optional<Integer> number(String name) {
        return text(name).flatMap(written -> {
            var number = WHOLE.matcher(written);
            if (!number.matches()) {
                complaint(name).type("một số nguyên", "a whole number");
                return Optional.empty();
            }
            return Optional.of(Integer.parseInt(number.group(1)));
        });
    }

    @Nullable
    Instant time(String name, ZoneId zone) {
        return text(name)
                .flatMap(written -> {
                    var time = LandTime.read(written, zone);
                    if (time.isEmpty()) {
                        complaint(name).time();
                    }
                    return time;
                })
                .orElse(null);
    }

    Instant requiredTime(String name, ZoneId zone) {
        if (text(name).isEmpty()) {
            complaint(name).missing();
        }
        var time = time(name, zone);
        return time == null ? Instant.EPOCH : time;
    }

    Optional<CallView> part(String name) {
        return Optional.ofNullable(values.get(key(name)))
                .filter(JsonValue.Members.class::isInstance)
                .map(it -> new CallView(pointer(name), (JsonValue.Members) it, findings));
    }

    /** @return the elements that are objects; an object in place of a list is a list of one */
    <T> List<T> list(String name, Function<CallView, T> reading) {
        var value = values.getOrDefault(key(name), new JsonValue.Nothing());
        var list = new ArrayList<T>();
        if (value instanceof JsonValue.Members one) {
            list.add(reading.apply(new CallView(pointer(name), one, findings)));
        } else if (value instanceof JsonValue.Elements elements) {
            for (var element : elements.values()) {
                var place = Pointer.below(pointer(name), list.size());
                if (element instanceof JsonValue.Members members) {
                    list.add(reading.apply(new CallView(place, members, findings)));
                } else {
                    new CallComplaint(place, name, findings).type("một đối tượng { }", "an object { }");
                }
            }
        } else if (scalar(name).filter(it -> !it.isBlank()).isPresent()) {
            complaint(name).type("một danh sách [ ]", "a list [ ]");
        }
        return list;
    }

    CallComplaint complaint(String name) {
        boolean isSafe = UnsafeCharacter.firstIn(name, false).isEmpty();
        return new CallComplaint(isSafe ? pointer(name) : pointer, isSafe ? name : "?", findings);
    }

    private Optional<String> sound(String name, String text) {
        if (UnsafeCharacter.firstIn(text, true).isPresent()) {
            complaint(name).unsafe();
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            complaint(name).tooLong(LONGEST);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<String> scalar(String name) {
        var value = values.get(key(name));
        if (value instanceof JsonValue.Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof JsonValue.Numeral numeral) {
            return Optional.of(numeral.digits());
        }
        return value instanceof JsonValue.Truth truth ? Optional.of(Boolean.toString(truth.value())) : Optional.empty();
    }

    private String pointer(String name) {
        return Pointer.below(pointer, names.getOrDefault(key(name), name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
