package vn.lienthong.gateway.linked;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often the hub is called: {@code lienthong.linked.retries.*}.
 *
 * @param budget how long a message is retried, counted while the lane is open
 * @param firstBackoff wait after the first unavailable answer; doubles
 * @param maxBackoff longest such wait
 * @param maxRetryAfter longest wait that the hub may ask of us
 * @param visibility time between two look-ups that find nothing before that counts
 * @param firstPause how long the lane closes when the hub falls silent; doubles
 * @param maxPause longest such pause
 * @param breakerWindow how many of the last calls the breaker looks at
 * @param breakerThreshold percentage of them without an answer that closes the lane
 * @param maxStrikes how often a message may break the gateway's own code before it parks
 * @param republishAfter when work that nobody claimed is published again
 */
record HubRetries(
        @DefaultValue("72h") Duration budget,
        @DefaultValue("5s") Duration firstBackoff,
        @DefaultValue("10m") Duration maxBackoff,
        @DefaultValue("1h") Duration maxRetryAfter,
        @DefaultValue("60s") Duration visibility,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("5m") Duration maxPause,

        @DefaultValue("10") @Min(value = 2, message = "lienthong.linked.retries.breaker-window must be at least 2")
        int breakerWindow,

        @DefaultValue("50") float breakerThreshold,

        @DefaultValue("3") @Min(value = 1, message = "lienthong.linked.retries.max-strikes must be at least 1")
        int maxStrikes,

        @DefaultValue("90s") Duration republishAfter) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    HubRetries {
        LinkedSettings.positive("retries.budget", budget);
        LinkedSettings.positive("retries.first-backoff", firstBackoff);
        LinkedSettings.positive("retries.max-backoff", maxBackoff);
        LinkedSettings.positive("retries.max-retry-after", maxRetryAfter);
        LinkedSettings.positive("retries.visibility", visibility);
        LinkedSettings.positive("retries.first-pause", firstPause);
        LinkedSettings.positive("retries.max-pause", maxPause);
        LinkedSettings.positive("retries.republish-after", republishAfter);
    }
}
