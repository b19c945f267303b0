package vn.lienthong.routes.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads a {@code Retry-After} header: seconds or an HTTP date (RFC 9110, 10.2.3); anything else says nothing. */
public final class RetryAfter {

    private static final int LONGEST_NUMBER = 15;

    private RetryAfter() {}

    public static Optional<Duration> parse(Optional<String> header, Instant now) {
        return header.map(String::trim).filter(it -> !it.isEmpty()).flatMap(it -> read(it, now));
    }

    private static Optional<Duration> read(String value, Instant now) {
        if (value.chars().allMatch(it -> it >= '0' && it <= '9')) {
            return Optional.of(Duration.ofSeconds(
                    value.length() > LONGEST_NUMBER ? Long.MAX_VALUE / 2_000 : Long.parseLong(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
