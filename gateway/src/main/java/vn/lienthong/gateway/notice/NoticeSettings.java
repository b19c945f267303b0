package vn.lienthong.gateway.notice;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The lane back to the origins: {@code lienthong.notices.*}. Where each origin is told is set with the origin.
 *
 * @param allowHttp whether a callback on this machine or in a private network may go unencrypted
 * @param consumers how many notices this node brings at a time
 * @param window how many tickets may lie on the lane's queue
 * @param perSecond notices per second, of all nodes together; 0 for no limit
 * @param connectTimeout limit for opening a connection
 * @param totalDeadline limit for one call as a whole
 * @param lease how long a node may hold a claim
 * @param maxAnswerBytes size of the largest answer that is read, inflated
 * @param budget how long a notice is tried, counted while the lane is open
 * @param firstBackoff wait after the first try that failed; doubles
 * @param maxBackoff longest such wait
 * @param maxRetryAfter longest wait that an origin may ask of us
 * @param firstSilence how long an origin that does not answer is left alone; doubles
 * @param maxSilence longest such time
 * @param maxStrikes how often a notice may break the gateway's own code before it parks
 * @param republishAfter when work that nobody claimed is published again
 */
@Validated
@ConfigurationProperties("lienthong.notices")
record NoticeSettings(
        @DefaultValue("false") boolean allowHttp,

        @DefaultValue("4") @Min(value = 1, message = "lienthong.notices.consumers must be at least 1")
        int consumers,

        @DefaultValue("64") @Min(value = 1, message = "lienthong.notices.window must be at least 1")
        int window,

        @DefaultValue("0") @PositiveOrZero(message = "lienthong.notices.per-second must be 0 (no limit) or more")
        double perSecond,

        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration totalDeadline,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("1048576") int maxAnswerBytes,
        @DefaultValue("72h") Duration budget,
        @DefaultValue("5s") Duration firstBackoff,
        @DefaultValue("10m") Duration maxBackoff,
        @DefaultValue("1h") Duration maxRetryAfter,
        @DefaultValue("5s") Duration firstSilence,
        @DefaultValue("5m") Duration maxSilence,

        @DefaultValue("3") @Min(value = 1, message = "lienthong.notices.max-strikes must be at least 1")
        int maxStrikes,

        @DefaultValue("90s") Duration republishAfter) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    NoticeSettings {
        longer("lease", lease, "total-deadline", totalDeadline);
        longer("republish-after", republishAfter, "total-deadline", totalDeadline);
        positive("first-backoff", firstBackoff);
        positive("first-silence", firstSilence);
        positive("budget", budget);
    }

    /** How long an origin is left alone that has not answered so many times in a row. */
    Duration silence(int trips) {
        long doubled = firstSilence.toMillis() << Math.min(Math.max(trips - 1, 0), 20);
        return Duration.ofMillis(Math.min(doubled, maxSilence.toMillis()));
    }

    private static void longer(String name, Duration length, String otherName, Duration other) {
        if (length.compareTo(other) <= 0) {
            throw new IllegalArgumentException("lienthong.notices." + name + " (" + length
                    + ") must be longer than lienthong.notices." + otherName + " (" + other + ")");
        }
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.notices." + name + " must be longer than zero");
        }
    }
}
