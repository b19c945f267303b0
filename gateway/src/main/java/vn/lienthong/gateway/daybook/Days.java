package vn.lienthong.gateway.daybook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.mappings.Words;

/** Which days a report is of, by its name: {@code 2025-07-01}, {@code 2025-W27} from Monday to Sunday, {@code 2025-07}. */
public record Days(LocalDate from, LocalDate to) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Words FORM = new Words(
            "Ghi ngày như 2025-07-01, tuần như 2025-W27, tháng như 2025-07",
            "Name a day like 2025-07-01, a week like 2025-W27, a month like 2025-07");
    private static final Words FUTURE = new Words("Kỳ báo cáo này chưa bắt đầu", "These days have not begun yet");

    /**
     * @param today the last day of which there may be a report
     * @throws Refused when it is no such name, or of days to come
     */
    public static Days named(String name, LocalDate today) {
        Days days = read(name.trim());
        if (days.from().isAfter(today)) {
            throw new Refused(Problem.MALFORMED_REQUEST, FUTURE);
        }
        return days.to().isAfter(today) ? new Days(days.from(), today) : days;
    }

    private static Days read(String name) {
        try {
            Matcher week = WEEK.matcher(name);
            if (week.matches()) {
                return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
            }
            if (MONTH.matcher(name).matches()) {
                YearMonth month = YearMonth.parse(name);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(name);
            return new Days(day, day);
        } catch (DateTimeException wrong) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
    }

    private static Days week(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return new Days(monday, monday.plusDays(6));
    }

    public boolean isDay() {
        return from.equals(to);
    }
}
