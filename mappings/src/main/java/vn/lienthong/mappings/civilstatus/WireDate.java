package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the registry writes days: day before month, with slashes or points; or digits, or dashes, year first. Times are cut off. */
final class WireDate {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?:(?:(?<d>\\d{1,2})[/.])?(?<m>\\d{1,2})[/.])?(?<y>\\d{4})(?: \\d{2}:\\d{2}(?::\\d{2})?)?"),
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})(?:-(?<d>\\d{2}))?(?:T.*)?"),
            Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})?"));

    private WireDate() {}

    /** @param pattern of a whole day; what is unknown is left out with its separator */
    static String write(PartialDate date, String pattern) {
        var shorter = pattern;
        if (date.day() == null) {
            shorter = shorter.replaceAll("dd[/.-]?", "");
        }
        if (date.month() == null) {
            shorter = shorter.replaceAll("MM[/.-]?", "");
        }
        shorter = shorter.replaceAll("[/.-]+$", "");
        return DateTimeFormatter.ofPattern(shorter, Locale.ROOT).format(earliest(date));
    }

    /** @return the day that is meant; empty when it is written otherwise, or does not exist */
    static Optional<PartialDate> read(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(parts -> PartialDate.parse(iso(parts)));
    }

    private static String iso(Matcher parts) {
        var month = parts.group("m");
        var day = parts.group("d");
        return parts.group("y") + (month == null ? "" : "-" + padded(month)) + (day == null ? "" : "-" + padded(day));
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static LocalDate earliest(PartialDate date) {
        return date.earliest();
    }
}
