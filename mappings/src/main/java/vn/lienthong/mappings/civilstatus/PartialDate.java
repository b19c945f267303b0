package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of which perhaps only the month or the year is known. Written {@code 1950}, {@code 1950-03} or {@code 1950-03-08}. It
 * does not show itself, since it is mostly somebody's birth.
 *
 * @param year four digits
 * @param month 1 to 12; absent when unknown
 * @param day of the month; absent when unknown, and only there with the month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException when there is no such day, or a day without a month */
    public PartialDate {
        if (month == null && day != null) {
            throw new DateTimeException("a day without a month");
        }
        if (month != null) {
            var monthOfYear = YearMonth.of(year, month);
            if (day != null && !monthOfYear.isValidDay(day)) {
                throw new DateTimeException("no such day");
            }
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @return empty when it is written otherwise, or there is no such day */
    public static Optional<PartialDate> parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @JsonCreator
    static PartialDate fromJson(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no partial date"));
    }

    /** @return {@code 1950}, {@code 1950-03} or {@code 1950-03-08} */
    @JsonValue
    public String iso() {
        var text = new StringBuilder(String.format("%04d", year));
        if (month != null) {
            text.append(String.format("-%02d", month));
        }
        if (day != null) {
            text.append(String.format("-%02d", day));
        }
        return text.toString();
    }

    /** @return the earliest day that it may be */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** @return the day, where it is wholly known */
    public Optional<LocalDate> whole() {
        return day == null ? Optional.empty() : Optional.of(earliest());
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    @Override
    public String toString() {
        return "PartialDate[***]";
    }
}
