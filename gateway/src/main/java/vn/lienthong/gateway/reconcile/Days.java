package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are cut at midnight in Asia/Ho_Chi_Minh. */
final class Days {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static LocalDate of(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }
}
