package vn.lienthong.gateway.demo.land;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The settings with which the demonstration's gateway meets the land system, whose mock bears the same step twice. */
final class LandDefaults {

    private static final Duration LEASE = Duration.ofMillis(6_500);
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final Duration SLOWEST_SYSTEM = Duration.ofMillis(500);

    static final String TAX_SECRET = "synthetic-of-the-tax-authority";

    private LandDefaults() {}

    static Map<String, Object> of(URI land, double speed) {
        Duration real = LEASE.plus(DEADLINE).plus(SLOWEST_SYSTEM);
        Map<String, Object> defaults = new HashMap<>();
        lane(
                defaults,
                Map.of(
                        "base-url",
                        land,
                        "answers.step-repeat-tolerated",
                        true,
                        "calls.consumers",
                        2,
                        "calls.per-second",
                        0,
                        "calls.connect-timeout",
                        "1s",
                        "calls.lease",
                        LEASE,
                        "calls.total-deadline",
                        DEADLINE,
                        "calls.adapter-timeout",
                        Duration.ofMillis((long) (real.toMillis() * speed))));
        lane(
                defaults,
                Map.of(
                        "retries.first-backoff", "1m",
                        "retries.max-backoff", "10m",
                        "retries.max-retry-after", "10m",
                        "retries.first-pause", "3m",
                        "retries.max-pause", "10m",
                        "retries.republish-after", "5s"));
        defaults.put("lienthong.tax-desk.enabled", "true");
        defaults.put("lienthong.tax-desk.secret", TAX_SECRET);
        return defaults;
    }

    private static void lane(Map<String, Object> defaults, Map<String, Object> settings) {
        settings.forEach((name, value) -> defaults.put("lienthong.land." + name, value.toString()));
    }
}
