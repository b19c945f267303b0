package vn.lienthong.gateway.console.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.console.page.Speech;

/**
 * A document as a form: a field for each value.
 *
 * @param original as it was opened
 */
record Sheet(JsonNode original) {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]");

    /**
     * One value.
     *
     * @param name what it is called, by the names on its way
     * @param yesOrNo whether it is a choice of the two
     */
    record Field(String pointer, String name, String value, boolean yesOrNo) {}

    List<Field> fields(Speech w) {
        return Leaves.of(original).entrySet().stream()
                .map(it -> new Field(
                        it.getKey(),
                        name(it.getKey(), w),
                        it.getValue().isNull() ? "" : it.getValue().asText(),
                        it.getValue().isBoolean()))
                .toList();
    }

    /** The document with what a person changed in the fields; each value keeps its type, all others are what they were. */
    JsonNode with(Map<String, String> filled) {
        JsonNode next = original.deepCopy();
        Leaves.of(original).forEach((pointer, was) -> {
            @Nullable String given = filled.get(pointer);
            if (given != null && !given.equals(asInField(was))) {
                Leaves.put(next, pointer, typed(was, given));
            }
        });
        return next;
    }

    static String name(String pointer, Speech w) {
        return Stream.of(pointer.substring(1).split("/"))
                .map(it -> it.chars().allMatch(Character::isDigit)
                        ? String.valueOf(Integer.parseInt(it) + 1)
                        : w.name("field", it))
                .collect(Collectors.joining(" › "));
    }

    /** A field of one line holds no line ends. */
    private static String asInField(JsonNode was) {
        return was.isNull() ? "" : LINE_ENDS.matcher(was.asText()).replaceAll("");
    }

    private static JsonNode typed(JsonNode was, String given) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (was.isBoolean()) {
            return nodes.booleanNode(given.equals("true"));
        }
        if (was.isNumber()) {
            try {
                return nodes.numberNode(new BigDecimal(given.trim()));
            } catch (NumberFormatException noNumber) {
                return nodes.textNode(given);
            }
        }
        return nodes.textNode(given);
    }
}
