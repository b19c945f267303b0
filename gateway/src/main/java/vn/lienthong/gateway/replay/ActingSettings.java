package vn.lienthong.gateway.replay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of acting on many messages: {@code lienthong.acting.*}.
 *
 * @param aloneUpTo the most messages that one person may replay or cancel in a job without a second one
 * @param rate messages a second of a job that names no rate of its own
 * @param maxRate the highest rate that a job may name
 * @param inFlight replayed messages that may be under way at a time, so that fresh traffic finds room
 */
@ConfigurationProperties("lienthong.acting")
public record ActingSettings(
        @DefaultValue("50") int aloneUpTo,
        @DefaultValue("5") double rate,
        @DefaultValue("20") double maxRate,
        @DefaultValue("16") int inFlight) {

    public ActingSettings {
        require(aloneUpTo >= 0, "alone-up-to must not be negative");
        require(rate > 0 && rate <= maxRate, "rate must lie above 0 and not above max-rate");
        require(inFlight > 0, "in-flight must be at least 1");
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException("lienthong.acting." + otherwise);
        }
    }
}
