package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a field of the data holds. An empty text stands for an absent value everywhere. XML has only text, so numbers are text there.
 */
enum FieldKind {
    /** Text, a number or a flag: the sources do not say which. */
    PLAIN,
    NAME,
    DATE,
    /** A date that may be known in part. */
    BIRTH_DATE,
    ADDRESS,
    /** A whole number, bare or as text. */
    NUMBER,
    /** A whole number that one source shows bare. */
    BARE_NUMBER,
    SEX,
    RESIDENCE,
    UNIT,
    PERSONAL_NUMBER;

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern UNIT_CODE = Pattern.compile("\\d{5}");
    private static final Pattern TWELVE = Pattern.compile("\\d{12}");

    /** What is wrong with the value; empty when nothing is. */
    Optional<Why> wrong(JsonNode value, boolean xml) {
        if (value.isTextual() && value.textValue().isEmpty()) {
            return Optional.empty();
        }
        return switch (this) {
            case PLAIN -> value.isValueNode() && !value.isNull() ? tooLong(value, LONGEST) : wrongFormat();
            case NAME -> value.isObject() ? PersonName.wrong(value) : text(value, LONGEST_NAME);
            case DATE -> CivilDates.isDate(value) ? Optional.empty() : wrongFormat();
            case BIRTH_DATE -> CivilDates.isBirthDate(value) ? Optional.empty() : wrongFormat();
            case ADDRESS -> CivilAddress.wrong(value);
            case NUMBER -> number(value);
            case BARE_NUMBER -> xml || value.isIntegralNumber() ? number(value) : wrongFormat();
            case SEX -> number(value).or(() -> within(value, 1, 3));
            case RESIDENCE -> number(value).or(() -> within(value, 0, 2));
            case UNIT -> matching(value, UNIT_CODE);
            case PERSONAL_NUMBER ->
                value.isTextual() && value.textValue().length() > 12
                        ? Optional.of(Why.TOO_LONG)
                        : matching(value, TWELVE);
        };
    }

    private static Optional<Why> text(JsonNode value, int longest) {
        return value.isTextual() ? tooLong(value, longest) : wrongFormat();
    }

    private static Optional<Why> tooLong(JsonNode value, int longest) {
        return value.asText().length() > longest ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    private static Optional<Why> number(JsonNode value) {
        boolean whole = value.isIntegralNumber() || value.isTextual();
        return whole && DIGITS.matcher(value.asText()).matches() ? Optional.empty() : wrongFormat();
    }

    private static Optional<Why> within(JsonNode value, int least, int most) {
        int number = Integer.parseInt(value.asText());
        return number >= least && number <= most ? Optional.empty() : Optional.of(Why.NOT_IN_CATALOGUE);
    }

    private static Optional<Why> matching(JsonNode value, Pattern pattern) {
        return value.isTextual() && pattern.matcher(value.textValue()).matches() ? Optional.empty() : wrongFormat();
    }

    private static Optional<Why> wrongFormat() {
        return Optional.of(Why.WRONG_FORMAT);
    }
}
