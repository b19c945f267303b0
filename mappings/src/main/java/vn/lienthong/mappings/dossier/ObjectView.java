package vn.lienthong.mappings.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;

/**
 * One object of a document, read field by field. A required value that cannot be read leaves a finding, and a placeholder
 * is given in its place; the placeholder goes nowhere, because a document with a finding is not built.
 */
public final class ObjectView {

    static final DossierCode NO_CODE = new DossierCode("A00-000101-0000");

    private final String pointer;
    private final String path;
    private final Map<String, JsonValue> members;
    private final Function<String, Words> words;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectView(
            String pointer,
            String path,
            Map<String, JsonValue> members,
            Function<String, Words> words,
            Findings findings) {
        this.pointer = pointer;
        this.path = path;
        this.members = members;
        this.words = words;
        this.findings = findings;
    }

    FieldView at(String name) {
        known.add(name);
        return new FieldView(Pointer.below(pointer, name), path.isEmpty() ? name : path + "." + name, words, findings);
    }

    private @Nullable JsonValue value(String name) {
        var value = members.get(name);
        return value instanceof JsonValue.Nothing ? null : value;
    }

    private <T> T required(String name, @Nullable T value, T placeholder) {
        if (value == null && isBlank(value(name))) {
            at(name).missing();
        }
        return value == null ? placeholder : value;
    }

    private static boolean isBlank(@Nullable JsonValue value) {
        return value == null
                || (value instanceof JsonValue.Text text
                        && Canonical.trim(text.value()).isEmpty());
    }

    /** A text on one line. */
    public String text(String name) {
        return required(name, optionalText(name), "");
    }

    public @Nullable String optionalText(String name) {
        return at(name).text(value(name), TextRule.LINE);
    }

    /** A text of several lines. */
    public String block(String name) {
        return required(name, optionalBlock(name), "");
    }

    String block(String name, String otherwise) {
        var block = optionalBlock(name);
        return block == null ? otherwise : block;
    }

    public @Nullable String optionalBlock(String name) {
        return at(name).text(value(name), TextRule.BLOCK);
    }

    public String code(String name) {
        return required(name, optionalCode(name), "");
    }

    String code(String name, String otherwise) {
        var code = optionalCode(name);
        return code == null ? otherwise : code;
    }

    public @Nullable String optionalCode(String name) {
        return at(name).text(value(name), TextRule.CODE);
    }

    List<String> codes(String name) {
        return at(name).codes(value(name));
    }

    String url(String name) {
        return required(name, optionalUrl(name), "");
    }

    @Nullable
    String optionalUrl(String name) {
        return at(name).url(value(name));
    }

    public DossierCode dossierCode(String name) {
        return required(name, optionalDossierCode(name), NO_CODE);
    }

    public @Nullable DossierCode optionalDossierCode(String name) {
        return at(name).dossierCode(value(name));
    }

    boolean truth(String name) {
        return required(name, optionalTruth(name), false);
    }

    public boolean truth(String name, boolean otherwise) {
        var truth = optionalTruth(name);
        return truth == null ? otherwise : truth;
    }

    @Nullable
    Boolean optionalTruth(String name) {
        return at(name).truth(value(name));
    }

    /** A whole number from 0 on. */
    public long number(String name) {
        return required(name, optionalNumber(name), 0L);
    }

    public @Nullable Long optionalNumber(String name) {
        return at(name).number(value(name));
    }

    public Instant time(String name) {
        return required(name, optionalTime(name), Instant.EPOCH);
    }

    public @Nullable Instant optionalTime(String name) {
        return at(name).time(value(name));
    }

    public @Nullable Long optionalVersion(String name) {
        return at(name).version(value(name));
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices) {
        return required(name, at(name).choice(value(name), choices), choices.getEnumConstants()[0]);
    }

    /** A required choice, or null when it could not be read. */
    public <E extends Enum<E>> @Nullable E readableChoice(String name, Class<E> choices) {
        var choice = at(name).choice(value(name), choices);
        required(name, choice, choices.getEnumConstants()[0]);
        return choice;
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices, E otherwise) {
        var choice = optionalChoice(name, choices);
        return choice == null ? otherwise : choice;
    }

    <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> choices) {
        return at(name).choice(value(name), choices);
    }

    public <T> T object(String name, Function<ObjectView, T> reading) {
        var field = at(name);
        var value = required(name, value(name), new JsonValue.Nothing());
        return field.object(value, reading);
    }

    public <T> @Nullable T optionalObject(String name, Function<ObjectView, T> reading) {
        var field = at(name);
        var value = value(name);
        return value == null ? null : field.object(value, reading);
    }

    public <T> List<T> list(String name, Function<ObjectView, T> reading) {
        return at(name).list(value(name), reading);
    }

    /** Finds that a field that could be read is not of its form. */
    public void malformed(String name, Words what, Words remedy) {
        at(name).complaint().malformed(what, remedy);
    }

    /** Finds that a field is missing. */
    public void missing(String name) {
        at(name).missing();
    }

    /** Finds that a field repeats what must be there once. */
    public void duplicate(String name) {
        at(name).complaint().duplicate();
    }

    /** Ends the reading: every member that nobody asked for is a finding. */
    void close() {
        var unknown = new ArrayList<>(members.keySet());
        unknown.removeAll(known);
        unknown.forEach(name -> FieldView.unknown(pointer, name, known, findings));
    }

    static <E extends Enum<E>> List<String> names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }
}
