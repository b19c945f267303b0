package vn.lienthong.gateway.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/** One day of the province, from midnight to midnight in Viet Nam. */
record Day(LocalDate date) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @return the bounds as parameters of a statement: {@code :from} inclusive, {@code :to} exclusive */
    Map<String, OffsetDateTime> bounds() {
        return Map.of("from", midnight(date), "to", midnight(date.plusDays(1)));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }
}
