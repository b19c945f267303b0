package vn.lienthong.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The words in which a contract is written down. A value that must be text is refused when it is a number, a flag or null. */
public final class Rules {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int SHOWN = 40;

    private Rules() {}

    /** Any text, the empty one included. */
    public static Rule text() {
        return (pointer, value) ->
                value.isTextual() ? List.of() : wrong(pointer, "must be a string, was " + kind(value));
    }

    /** Text that says something: not empty, not blank. */
    public static Rule filled() {
        return texts(text -> !text.isBlank(), "must not be empty");
    }

    /** Text of at most so many characters (UTF-16 units). */
    public static Rule upTo(int characters) {
        return text().and((pointer, value) -> value.textValue().length() <= characters
                ? List.of()
                : wrong(
                        pointer,
                        "has " + value.textValue().length() + " characters, at most " + characters + " are allowed"));
    }

    /** One of the codes, as text. */
    public static Rule oneOf(String... codes) {
        List<String> allowed = List.of(codes);
        return text().and((pointer, value) -> allowed.contains(value.textValue())
                ? List.of()
                : wrong(pointer, "must be one of " + allowed + ", was " + shown(value)));
    }

    public static Rule matching(Pattern pattern, String demand) {
        return texts(text -> pattern.matcher(text).matches(), demand);
    }

    /** A moment that exists, as {@code yyyyMMddHHmmss}. */
    public static Rule moment() {
        return texts(Rules::isMoment, "must be a date and time as yyyyMMddHHmmss");
    }

    /** The rule, or the empty text that stands for an absent value. */
    public static Rule orEmpty(Rule rule) {
        return (pointer, value) ->
                value.isTextual() && value.textValue().isEmpty() ? List.of() : rule.judge(pointer, value);
    }

    /** A whole number, bare or as text: for the few fields where the sources disagree. */
    public static Rule wholeNumber() {
        return (pointer, value) -> value.isIntegralNumber()
                        || (value.isTextual() && value.textValue().matches("-?\\d{1,18}"))
                ? List.of()
                : wrong(pointer, "must be a whole number, was " + shown(value));
    }

    /** A whole number from 0, bare or as text: as {@link #wholeNumber()}. */
    public static Rule count() {
        return wholeNumber()
                .and((pointer, value) -> value.asText().startsWith("-")
                        ? wrong(pointer, "must not be negative, was " + shown(value))
                        : List.of());
    }

    /** {@code true}, {@code false}, or the texts {@code "True"}, {@code "False"}: where the sources disagree. */
    public static Rule truth() {
        Rule asText = oneOf("True", "False");
        return (pointer, value) -> value.isBoolean() ? List.of() : asText.judge(pointer, value);
    }

    /** An array whose every element keeps the rule. */
    public static Rule listOf(Rule element) {
        return (pointer, value) -> {
            if (!value.isArray()) {
                return wrong(pointer, "must be an array, was " + kind(value));
            }
            List<Finding> found = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                found.addAll(element.judge(pointer + "/" + i, value.get(i)));
            }
            return List.copyOf(found);
        };
    }

    /** An array with at least {@code least} and at most {@code most} elements. */
    public static Rule listOf(int least, int most, Rule element) {
        return listOf(element).and((pointer, value) -> {
            if (value.size() < least) {
                return wrong(pointer, "must have at least " + least + " element(s)");
            }
            return value.size() <= most
                    ? List.of()
                    : wrong(pointer, "has " + value.size() + " elements, at most " + most + " are allowed");
        });
    }

    /** One finding. */
    public static List<Finding> wrong(String pointer, String reason) {
        return List.of(new Finding(pointer, reason));
    }

    private static Rule texts(Predicate<String> demanded, String demand) {
        return text().and((pointer, value) ->
                demanded.test(value.textValue()) ? List.of() : wrong(pointer, demand + ", was " + shown(value)));
    }

    private static boolean isMoment(String text) {
        try {
            return text.length() == 14 && !LocalDateTime.parse(text, MOMENT).equals(LocalDateTime.MIN);
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> "null (an absent text is sent as \"\")";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false without quotes";
            default -> "a JSON " + value.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
