package vn.lienthong.gateway.landfile;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Fetching what links of land systems lead to: {@code lienthong.land.files.*}.
 *
 * @param from whom files are fetched from, {@code host}, {@code host:port}, or with {@code http://} where there is no TLS; nobody
 *     where nothing is said
 * @param below what comes before a link that is no whole address
 * @param allowedNetworks networks that are not public, and are reached all the same: {@code 10.20.0.0/16}
 * @param maxSize the largest file
 * @param connectTimeout limit for opening a connection
 * @param totalDeadline limit for one file as a whole
 * @param lease how long a node may hold a file that it fetches
 * @param patience how long a file is tried for before a person is called
 * @param firstBackoff wait after the first try that failed; doubles
 * @param maxBackoff the longest such wait
 */
@ConfigurationProperties("lienthong.land.files")
record LandFileSettings(
        @DefaultValue List<String> from,
        @Nullable URI below,
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("5m") Duration totalDeadline,
        @DefaultValue("7m") Duration lease,
        @DefaultValue("3d") Duration patience,
        @DefaultValue("30s") Duration firstBackoff,
        @DefaultValue("1h") Duration maxBackoff) {

    private static final int MOST_DOUBLINGS = 20;

    /** @throws IllegalArgumentException with a sentence that names the setting */
    LandFileSettings {
        from = List.copyOf(from);
        allowedNetworks = List.copyOf(allowedNetworks);
        if (lease.compareTo(totalDeadline) <= 0) {
            throw new IllegalArgumentException("lienthong.land.files.lease (" + lease
                    + ") must be longer than lienthong.land.files.total-deadline (" + totalDeadline + ")");
        }
        if (maxSize.toBytes() < 1) {
            throw new IllegalArgumentException("lienthong.land.files.max-size must be above 0");
        }
        positive("connect-timeout", connectTimeout);
        positive("total-deadline", totalDeadline);
        positive("first-backoff", firstBackoff);
        positive("max-backoff", maxBackoff);
    }

    AllowedHosts hosts() {
        return AllowedHosts.of(from);
    }

    ReachableNetworks networks() {
        return ReachableNetworks.with(allowedNetworks);
    }

    /** How long a file is left alone after so many failures in a row. */
    Duration backoff(int failures) {
        long doubled = firstBackoff.toMillis() << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
        return Duration.ofMillis(Math.min(doubled, maxBackoff.toMillis()));
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.land.files." + name + " must be longer than zero");
        }
    }
}
