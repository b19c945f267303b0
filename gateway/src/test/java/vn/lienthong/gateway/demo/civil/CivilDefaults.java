package vn.lienthong.gateway.demo.civil;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings with which the demonstration's gateway meets the registry. A lost call counts as over after a time that is real,
 * translated into that of the day, as for the Portal.
 */
final class CivilDefaults {

    private static final Duration LEASE = Duration.ofMillis(6_500);
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final Duration SLOWEST_REGISTRY = Duration.ofMillis(500);

    private CivilDefaults() {}

    static Map<String, Object> of(URI registry, Path units, double speed) {
        Duration real = LEASE.plus(DEADLINE).plus(SLOWEST_REGISTRY);
        Map<String, Object> defaults = new HashMap<>();
        lane(
                defaults,
                Map.of(
                        "base-url", registry,
                        "consumer-key", "lienthong",
                        "consumer-secret", "synthetic-only",
                        "province", "37",
                        "units-file", units));
        lane(
                defaults,
                Map.of(
                        "calls.consumers",
                        3,
                        "calls.per-second",
                        0,
                        "calls.connect-timeout",
                        "1s",
                        "calls.lease",
                        LEASE,
                        "calls.total-deadline",
                        DEADLINE,
                        "calls.bus-timeout",
                        Duration.ofMillis((long) (real.toMillis() * speed))));
        lane(
                defaults,
                Map.of(
                        "retries.first-backoff", "1m",
                        "retries.max-backoff", "10m",
                        "retries.max-retry-after", "10m",
                        "retries.visibility", "5m",
                        "retries.first-pause", "3m",
                        "retries.max-pause", "10m",
                        "retries.republish-after", "5s"));
        defaults.put("lienthong.follow-ups.per-second", "50");
        return defaults;
    }

    private static void lane(Map<String, Object> defaults, Map<String, Object> settings) {
        settings.forEach((name, value) -> defaults.put("lienthong.civil-status." + name, value.toString()));
    }
}
