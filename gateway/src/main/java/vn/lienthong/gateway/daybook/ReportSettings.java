package vn.lienthong.gateway.daybook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The book of days: {@code lienthong.reports.*}.
 *
 * @param settled how long after midnight a day is written: longer than a transaction may take and nodes' clocks may differ
 * @param unsignedAfter how long after its end a day may be unsigned until people are told; zero for as long as it likes
 * @param secondPerson whether a signature needs a second approver
 */
@ConfigurationProperties("lienthong.reports")
record ReportSettings(
        @DefaultValue("10m") Duration settled,
        @DefaultValue("3d") Duration unsignedAfter,
        @DefaultValue("false") boolean secondPerson) {

    private static final Duration LEAST = Duration.ofMinutes(2);

    ReportSettings {
        if (settled.compareTo(LEAST) < 0 || settled.compareTo(Duration.ofHours(12)) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.reports.settled must be from 2m, longer than a transaction may take, to 12h");
        }
        if (unsignedAfter.isNegative()) {
            throw new IllegalArgumentException(
                    "lienthong.reports.unsigned-after must not be negative; zero tells nobody");
        }
    }
}
