package vn.lienthong.gateway.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How much of one kind each caller may ask for, on this node: so much at once, and as much again in each period. */
final class Quota {

    private static final int MOST_CALLERS = 10_000;

    private final String kind;
    private final List<RequestMatcher> doors;
    private final LoadingCache<Caller, Bucket> buckets;

    Quota(String kind, int calls, Duration period, Clock clock, RequestMatcher... doors) {
        this.kind = kind;
        this.doors = List.of(doors);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(period.multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, period))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    String kind() {
        return kind;
    }

    List<RequestMatcher> doors() {
        return doors;
    }

    /** Takes one call of the caller's; gives how long to wait for the next one where there is none, else zero. */
    Duration take(Caller caller) {
        return Duration.ofNanos(
                buckets.get(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
