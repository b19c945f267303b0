package vn.lienthong.gateway.demo.linked;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings with which the demonstration's gateway meets the hub. Agencies that may be silent for days are watched by the hour
 * here, so that a silence shows within the day.
 */
final class LinkedDefaults {

    private static final Duration LEASE = Duration.ofMillis(6_500);
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final Duration SLOWEST_HUB = Duration.ofMillis(500);

    private LinkedDefaults() {}

    static Map<String, Object> of(URI hub, double speed) {
        Duration real = LEASE.plus(DEADLINE).plus(SLOWEST_HUB);
        Map<String, Object> defaults = new HashMap<>();
        lane(
                defaults,
                Map.of(
                        "base-url", hub,
                        "username", "ninhbinh",
                        "password", "synthetic-only",
                        "origin", "motcua",
                        "poll", "5m"));
        lane(
                defaults,
                Map.of(
                        "calls.per-second",
                        0,
                        "calls.connect-timeout",
                        "1s",
                        "calls.lease",
                        LEASE,
                        "calls.total-deadline",
                        DEADLINE,
                        "calls.hub-timeout",
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
        lane(
                defaults,
                Map.of(
                        "watch.registration", "8h",
                        "watch.residence", "2h",
                        "watch.insurance", "2h",
                        "watch.first-wait", "15m",
                        "watch.longest-wait", "30m"));
        return defaults;
    }

    private static void lane(Map<String, Object> defaults, Map<String, Object> settings) {
        settings.forEach((name, value) -> defaults.put("lienthong.linked." + name, value.toString()));
    }
}
