package vn.lienthong.gateway.console.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** How many days a report is of. */
enum ReportSpan {
    DAY,
    WEEK,
    MONTH;

    private static final int WEEK_OF_YEAR = "2025-W27".length();

    /** @return the name of the report that the day is in, as the API takes it */
    String around(LocalDate date) {
        return switch (this) {
            case DAY -> date.toString();
            case WEEK -> DateTimeFormatter.ISO_WEEK_DATE.format(date).substring(0, WEEK_OF_YEAR);
            case MONTH -> YearMonth.from(date).toString();
        };
    }
}
