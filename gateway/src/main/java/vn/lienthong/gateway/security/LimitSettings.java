package vn.lienthong.gateway.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often is too often, on this node: {@code lienthong.access.limits.*}.
 *
 * @param failuresPerAddress wrong keys and passwords from one address before it must wait
 * @param failuresPerName wrong passwords for one name, from all addresses that are new for it, before they must wait
 * @param firstDelay the first wait; each further failure doubles it
 * @param longestDelay the longest wait
 * @param window failures and refusals within this time make one entry of the audit
 * @param searchesPerMinute searches that one caller may make
 * @param identityChecksPerMinute people that one caller may have checked
 * @param revealsPerHour times that one caller may see personal data
 */
@ConfigurationProperties("lienthong.access.limits")
record LimitSettings(
        @DefaultValue("10") int failuresPerAddress,
        @DefaultValue("50") int failuresPerName,
        @DefaultValue("1s") Duration firstDelay,
        @DefaultValue("15m") Duration longestDelay,
        @DefaultValue("15m") Duration window,
        @DefaultValue("120") int searchesPerMinute,
        @DefaultValue("60") int identityChecksPerMinute,
        @DefaultValue("60") int revealsPerHour) {

    LimitSettings {
        if (failuresPerAddress < 1
                || failuresPerName < 1
                || searchesPerMinute < 1
                || identityChecksPerMinute < 1
                || revealsPerHour < 1) {
            throw new WrongAccessSetting("lienthong.access.limits: each limit is at least 1");
        }
        if (!isPositive(firstDelay) || firstDelay.compareTo(longestDelay) > 0 || !isPositive(window)) {
            throw new WrongAccessSetting("lienthong.access.limits: delays and window are longer than nothing,"
                    + " and first-delay is not longer than longest-delay");
        }
    }

    Backoff perAddress() {
        return new Backoff(failuresPerAddress, firstDelay, longestDelay);
    }

    Backoff perName() {
        return new Backoff(failuresPerName, firstDelay, longestDelay);
    }

    private static boolean isPositive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }
}
