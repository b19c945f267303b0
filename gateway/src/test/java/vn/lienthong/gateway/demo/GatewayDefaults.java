package vn.lienthong.gateway.demo;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings with which the demonstration's gateway starts; the environment goes before them.
 *
 * <p>Calls run in real time, everything that waits runs in the time of the day, which is hundreds of times faster. A lost
 * call counts as over after lease + total deadline + adapter time-out of that fast time; since it may really be under way for
 * lease + total deadline + the Portal's own slowness, the adapter time-out is that real time, translated. So an absence is
 * believed as late as in production, and the rules are played as they are.
 */
final class GatewayDefaults {

    static final String OPERATOR = "truc";
    static final String READER = "lan";
    static final String CHECKER = "minh";

    private static final String OPERATORS = "lienthong.access.operators.";
    private static final Duration LEASE = Duration.ofSeconds(6);
    private static final Duration DEADLINE = Duration.ofMillis(2_500);
    private static final Duration SLOWEST_PORTAL = Duration.ofMillis(500);

    private GatewayDefaults() {}

    static Map<String, Object> of(DemoHome home, URI portal, double speed) {
        Duration real = LEASE.plus(DEADLINE).plus(SLOWEST_PORTAL);
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("lienthong.data", home.data().toString());
        npsp(
                defaults,
                Map.of(
                        "adapter",
                        portal + "/XrdAdapter/RestService/forward",
                        "madonvi",
                        "000.00.00.H42",
                        "username",
                        "ninhbinh",
                        "password",
                        "synthetic-only",
                        "units-file",
                        home.units(),
                        "answers.progress-moves-status",
                        true));
        npsp(
                defaults,
                Map.of(
                        "calls.consumers",
                        6,
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
        npsp(
                defaults,
                Map.of(
                        "retries.first-backoff", "1m",
                        "retries.max-backoff", "10m",
                        "retries.max-retry-after", "10m",
                        "retries.visibility", "5m",
                        "retries.first-pause", "3m",
                        "retries.max-pause", "10m",
                        "retries.republish-after", "5s"));
        defaults.put("lienthong.rounds.dispatch", "25ms");
        defaults.put("lienthong.access.origins.motcua.api-key", home.key("origin"));
        defaults.put(OPERATORS + OPERATOR + ".api-key", home.key("operator"));
        defaults.put(OPERATORS + READER + ".api-key", home.key("reader"));
        defaults.put(OPERATORS + CHECKER + ".api-key", home.key("checker"));
        defaults.put("logging.file.name", home.log().toString());
        defaults.put("logging.threshold.console", "ERROR");
        defaults.put("logging.level.org.apache.camel.processor.errorhandler", "OFF");
        return defaults;
    }

    private static void npsp(Map<String, Object> defaults, Map<String, Object> settings) {
        settings.forEach((name, value) -> defaults.put("lienthong.npsp." + name, value.toString()));
    }
}
