package vn.lienthong.mappings.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.LegacyFont;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** One field of a document: turns its value into what the field means, or finds what is wrong with it. */
final class FieldView {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,17}");

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");

    private final String pointer;
    private final String path;
    private final Function<String, Words> words;
    private final Findings findings;
    private final Complaint complaint;

    FieldView(String pointer, String path, Function<String, Words> words, Findings findings) {
        this.pointer = pointer;
        this.path = path;
        this.words = words;
        this.findings = findings;
        this.complaint = new Complaint(pointer, path, words.apply(path), findings);
    }

    FieldView element(int index) {
        return new FieldView(Pointer.below(pointer, index), path, words, findings);
    }

    FieldView member(String name) {
        return new FieldView(Pointer.below(pointer, name), path + "." + name, words, findings);
    }

    void missing() {
        complaint.missing();
    }

    Complaint complaint() {
        return complaint;
    }

    @Nullable
    String text(@Nullable JsonValue value, TextRule rule) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.Text given)) {
            complaint.type("một chuỗi chữ", "a text");
            return null;
        }
        var raw = rule == TextRule.CODE ? Canonical.code(given.value()) : unixLines(given.value(), rule);
        var unsafe = UnsafeCharacter.firstIn(raw, rule.allowsLines());
        if (unsafe.isPresent()) {
            complaint.unsafe(unsafe.get());
            return null;
        }
        var text = Canonical.trim(Canonical.nfc(raw));
        if (text.length() > rule.longest()) {
            complaint.tooLong(rule.longest());
        }
        if (LegacyFont.isSuspectedIn(text)) {
            complaint.legacyFont();
        }
        return text.isEmpty() ? null : text;
    }

    private static String unixLines(String text, TextRule rule) {
        return rule.allowsLines() ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
    }

    @Nullable
    String url(@Nullable JsonValue value) {
        var text = text(value, TextRule.ADDRESS);
        if (text != null && !ADDRESS.matcher(text).matches()) {
            complaint.url();
        }
        return text;
    }

    @Nullable
    DossierCode dossierCode(@Nullable JsonValue value) {
        var text = text(value, TextRule.CODE);
        if (text == null) {
            return null;
        }
        var code = DossierCode.parse(text);
        if (code.isEmpty()) {
            complaint.dossierCode();
        }
        return code.orElse(null);
    }

    @Nullable
    Boolean truth(@Nullable JsonValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Truth truth) {
            return truth.value();
        }
        complaint.type("true hoặc false", "true or false");
        return null;
    }

    @Nullable
    Instant time(@Nullable JsonValue value) {
        var text = text(value, TextRule.CODE);
        if (text == null) {
            return null;
        }
        var time = DossierTime.parse(text);
        if (time.isEmpty()) {
            complaint.time();
        } else if (!DossierTime.isPlausible(time.get())) {
            complaint.timeRange();
        }
        return time.orElse(null);
    }

    @Nullable
    Long version(@Nullable JsonValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Numeral numeral
                && VERSION.matcher(numeral.digits()).matches()) {
            return Long.valueOf(numeral.digits());
        }
        complaint.type("một số nguyên dương", "a positive whole number of at most 18 digits");
        return null;
    }

    @Nullable
    Long number(@Nullable JsonValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Numeral numeral
                && WHOLE.matcher(numeral.digits()).matches()) {
            return Long.valueOf(numeral.digits());
        }
        complaint.type("một số nguyên không âm", "a whole number of at most 15 digits, from 0 on");
        return null;
    }

    List<String> codes(@Nullable JsonValue value) {
        List<String> codes = new ArrayList<>();
        if (value instanceof JsonValue.Elements elements) {
            for (var element : elements.values()) {
                var at = element(codes.size());
                var code = at.text(element, TextRule.CODE);
                codes.add(code == null ? "" : code);
                if (code == null && element instanceof JsonValue.Text) {
                    at.missing();
                }
            }
        } else if (value != null) {
            complaint.type("một danh sách [ ]", "a list [ ]");
        }
        return codes;
    }

    <E extends Enum<E>> @Nullable E choice(@Nullable JsonValue value, Class<E> choices) {
        var text = text(value, TextRule.CODE);
        if (text == null) {
            return null;
        }
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        complaint.choice(ObjectView.names(choices));
        return null;
    }

    <T> T object(JsonValue value, Function<ObjectView, T> reading) {
        if (value instanceof JsonValue.Members members) {
            var view = new ObjectView(pointer, path, members.values(), words, findings);
            var result = reading.apply(view);
            view.close();
            return result;
        }
        if (!(value instanceof JsonValue.Nothing)) {
            complaint.type("một đối tượng { }", "an object { }");
        }
        return reading.apply(new ObjectView(pointer, path, Map.of(), words, new Findings()));
    }

    <T> List<T> list(@Nullable JsonValue value, Function<ObjectView, T> reading) {
        List<T> list = new ArrayList<>();
        if (value instanceof JsonValue.Elements elements) {
            for (var element : elements.values()) {
                var at = element(list.size());
                if (element instanceof JsonValue.Nothing) {
                    at.complaint.type("một đối tượng { }", "an object { }");
                }
                list.add(at.object(element, reading));
            }
        } else if (value != null) {
            complaint.type("một danh sách [ ]", "a list [ ]");
        }
        return list;
    }

    static void unknown(String parent, String name, Collection<String> known, Findings findings) {
        var unsafe = UnsafeCharacter.firstIn(name, false).isPresent();
        new Complaint(unsafe ? parent : Pointer.below(parent, name), "", new Words("", ""), findings)
                .unknown(name, NearestName.to(name, known));
    }
}
