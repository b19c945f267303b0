package vn.lienthong.gateway.land;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often the land system is called: {@code lienthong.land.retries.*}.
 *
 * @param budget how long a message is retried, counted while the lane is open
 * @param firstBackoff wait after the first call that failed; doubles
 * @param maxBackoff longest such wait
 * @param maxRetryAfter longest wait that the land system may ask of us
 * @param firstPause how long the lane closes when the land system falls silent; doubles
 * @param maxPause longest such pause
 * @param breakerWindow how many of the last calls the breaker looks at
 * @param breakerThreshold percentage of them without an answer that closes the lane
 * @param maxStrikes how often a message may break the gateway's own code before it parks
 * @param republishAfter when work that nobody claimed is published again
 */
public record LandRetries(
        @DefaultValue("72h") Duration budget,
        @DefaultValue("5s") Duration firstBackoff,
        @DefaultValue("10m") Duration maxBackoff,
        @DefaultValue("1h") Duration maxRetryAfter,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("5m") Duration maxPause,

        @DefaultValue("10") @Min(value = 2, message = "lienthong.land.retries.breaker-window must be at least 2")
        int breakerWindow,

        @DefaultValue("50") float breakerThreshold,

        @DefaultValue("3") @Min(value = 1, message = "lienthong.land.retries.max-strikes must be at least 1")
        int maxStrikes,

        @DefaultValue("90s") Duration republishAfter) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public LandRetries {
        positive("budget", budget);
        positive("first-backoff", firstBackoff);
        positive("max-backoff", maxBackoff);
        positive("max-retry-after", maxRetryAfter);
        positive("first-pause", firstPause);
        positive("max-pause", maxPause);
        positive("republish-after", republishAfter);
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.land.retries." + name + " must be longer than zero");
        }
    }
}
