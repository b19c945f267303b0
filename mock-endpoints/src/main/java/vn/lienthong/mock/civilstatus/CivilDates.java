package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which dates are written: three in the data, two more around it; birth dates may be known in part. */
final class CivilDates {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<DateTimeFormatter> IN_DATA =
            List.of(form("dd.MM.uuuu"), form("dd/MM/uuuu"), form("uuuuMMdd"));
    private static final DateTimeFormatter DAY = form("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = form("dd/MM/uuuu HH:mm:ss");
    private static final DateTimeFormatter FIRST_GENERATION = form("uuuu-MM-dd");
    private static final Pattern PART = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{4})");
    private static final Set<String> PARTS = Set.of("namSinh", "thangSinh", "ngaySinh");
    private static final int FIRST_YEAR = 1800;

    private CivilDates() {}

    static boolean isDate(JsonNode value) {
        return value.isTextual() && date(value.textValue()).isPresent();
    }

    static boolean isBirthDate(JsonNode value) {
        return value.isObject()
                ? isObjectOfParts(value)
                : isDate(value) || (value.isTextual() && year(value).isPresent());
    }

    /** The year of a birth date that is written in any of the ways. */
    static Optional<Integer> year(JsonNode value) {
        if (value.isObject()) {
            return whole(value.path("namSinh").asText(""));
        }
        String text = value.asText("");
        Optional<LocalDate> whole = date(text);
        if (whole.isPresent()) {
            return whole.map(LocalDate::getYear);
        }
        Matcher part = PART.matcher(text);
        return part.matches() && valid(part.group(2), part.group(1), null) ? whole(part.group(2)) : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        return IN_DATA.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
    }

    static Optional<LocalDate> firstGeneration(String text) {
        return parsed(text, FIRST_GENERATION);
    }

    static boolean isMomentOrDay(String text) {
        return parsed(text, MOMENT).isPresent() || parsed(text, DAY).isPresent();
    }

    static String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, HERE));
    }

    static String day(Instant at) {
        return DAY.format(LocalDateTime.ofInstant(at, HERE));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    private static boolean isObjectOfParts(JsonNode value) {
        boolean known = value.properties().stream()
                .allMatch(
                        part -> PARTS.contains(part.getKey()) && part.getValue().isTextual());
        return known
                && valid(
                        value.path("namSinh").asText(""),
                        value.path("thangSinh").asText(""),
                        value.path("ngaySinh").asText(""));
    }

    private static boolean valid(String year, @Nullable String month, @Nullable String day) {
        boolean noMonth = month == null || month.isEmpty();
        boolean noDay = day == null || day.isEmpty();
        Optional<Integer> inYear = whole(year);
        if (inYear.isEmpty() || year.length() != 4 || inYear.get() < FIRST_YEAR || (noMonth && !noDay)) {
            return false;
        }
        try {
            if (!noMonth) {
                YearMonth of = YearMonth.of(inYear.get(), Integer.parseInt(month));
                return noDay || of.isValidDay(Integer.parseInt(day));
            }
            return true;
        } catch (DateTimeException | NumberFormatException none) {
            return false;
        }
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
