package vn.lienthong.gateway.catchup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as clerks write them, in Viet Nam: {@code 01/07/2026 08:30}, {@code 1/7/2026}, {@code 2026-07-01T08:30}. A day alone is
 * its first moment, or its last where something is due.
 */
final class RowTime {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime END = LocalTime.of(23, 59, 59);
    private static final Pattern CLOCK = Pattern.compile("[ T]+(\\d{1,2})[:hg](\\d{2})(?::(\\d{2}))?");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(.*)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(.*)");

    private RowTime() {}

    /** @return the time with its offset, as the document has it; empty where the text is no time, or a day that does not exist */
    static Optional<OffsetDateTime> parse(String text, boolean due) {
        try {
            if (text.matches(".*(Z|[+-]\\d{2}:\\d{2})")) {
                return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            }
            return local(text, due).map(it -> it.atZone(VIETNAM).toOffsetDateTime());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String text, boolean due) {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return at(day(written, 3, 2, 1), written.group(4), due);
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? at(day(iso, 1, 2, 3), iso.group(4), due) : Optional.empty();
    }

    private static LocalDate day(Matcher parts, int year, int month, int day) {
        return LocalDate.of(number(parts.group(year)), number(parts.group(month)), number(parts.group(day)));
    }

    private static Optional<LocalDateTime> at(LocalDate day, String clock, boolean due) {
        if (clock.isBlank()) {
            return Optional.of(day.atTime(due ? END : LocalTime.MIDNIGHT));
        }
        Matcher parts = CLOCK.matcher(clock.stripTrailing());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int second = parts.group(3) == null ? 0 : number(parts.group(3));
        return Optional.of(day.atTime(number(parts.group(1)), number(parts.group(2)), second));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
