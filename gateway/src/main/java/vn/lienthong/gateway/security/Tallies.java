package vn.lienthong.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Failures in a row, by whose they are, and until when each must wait. Bounded, and forgotten after a quiet time. */
final class Tallies {

    private static final int MOST = 20_000;

    private record Tally(int failures, Instant waitUntil) {}

    private final Cache<String, Tally> tallies;
    private final Backoff backoff;
    private final Clock clock;

    Tallies(Backoff backoff, Clock clock) {
        this.backoff = backoff;
        this.clock = clock;
        this.tallies = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(backoff.longest().multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** How much longer it must wait; zero where it need not. */
    Duration wait(String whose) {
        @Nullable Tally tally = tallies.getIfPresent(whose);
        Instant now = clock.instant();
        return tally == null || !tally.waitUntil().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, tally.waitUntil());
    }

    void failed(String whose) {
        Instant now = clock.instant();
        tallies.asMap().merge(whose, tally(1, now), (before, first) -> tally(before.failures() + 1, now));
    }

    void forget(String whose) {
        tallies.invalidate(whose);
    }

    private Tally tally(int failures, Instant now) {
        Duration wait = backoff.after(failures);
        return new Tally(failures, wait.isZero() ? Instant.MIN : now.plus(wait));
    }
}
