package vn.lienthong.gateway.restore;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the gateway does about a database that was put back.
 *
 * @param to {@code lienthong.restore.to}: says before the start that the database was restored, and to which time, such as
 *     {@code 2026-11-22T02:00:00+07:00}; counts once, and may be left standing
 * @param watch {@code lienthong.restore.watch}: how often a node writes down how far the ledger has come
 */
@ConfigurationProperties("lienthong.restore")
record RestoreSettings(
        @Nullable String to, @DefaultValue("1s") Duration watch) {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** @throws IllegalArgumentException with a sentence that names the setting */
    RestoreSettings {
        if (to != null && !to.isBlank()) {
            time(to);
        }
        if (watch.isNegative() || watch.isZero() || watch.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.restore.watch must be longer than zero and at most 1m, and is " + watch);
        }
    }

    /** Whether an operator said so. */
    boolean declared() {
        return to != null && !to.isBlank();
    }

    static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "lienthong.restore.to must be a time with its offset, such as 2026-11-22T02:00:00+07:00, and is "
                            + text,
                    e);
        }
    }
}
