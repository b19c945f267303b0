package vn.lienthong.gateway.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the citizen service is called: {@code lienthong.identity.calls.*}.
 *
 * @param perSecond calls allowed per second, of all nodes together; 0 for no limit
 * @param connections how many calls of this node may be under way at a time
 * @param connectTimeout limit for opening a connection
 * @param totalDeadline limit for one call as a whole; a dossier's lane waits as long
 * @param maxAnswerBytes size of the largest answer that is read, inflated
 * @param firstPause how long nobody is asked when the service falls silent; doubles
 * @param maxPause longest such pause
 * @param maxRetryAfter longest wait that the service may ask of us
 * @param breakerWindow how many of the last calls the breaker looks at
 * @param breakerThreshold percentage of them without an answer that begins a pause
 */
public record IdentityCalls(
        @DefaultValue("5") @PositiveOrZero(message = "lienthong.identity.calls.per-second must be 0 (no limit) or more")
        double perSecond,

        @DefaultValue("8") @Min(value = 1, message = "lienthong.identity.calls.connections must be at least 1")
        int connections,

        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("8s") Duration totalDeadline,
        @DefaultValue("1048576") int maxAnswerBytes,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("5m") Duration maxPause,
        @DefaultValue("1h") Duration maxRetryAfter,

        @DefaultValue("10") @Min(value = 2, message = "lienthong.identity.calls.breaker-window must be at least 2")
        int breakerWindow,

        @DefaultValue("50") float breakerThreshold) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public IdentityCalls {
        positive("connect-timeout", connectTimeout);
        positive("total-deadline", totalDeadline);
        positive("first-pause", firstPause);
        positive("max-pause", maxPause);
        positive("max-retry-after", maxRetryAfter);
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.identity.calls." + name + " must be longer than zero");
        }
    }
}
