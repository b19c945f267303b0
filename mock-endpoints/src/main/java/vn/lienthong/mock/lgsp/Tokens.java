package vn.lienthong.mock.lgsp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tokens that were given out, and until when each is good. */
final class Tokens {
    private final Clock clock;
    private final Duration lifetime;
    private final boolean same;
    private final Map<String, Instant> ends = new HashMap<>();

    /** @param secondsLeft whole seconds for which it is good from now */
    record Given(String token, long secondsLeft) {}

    Tokens(Clock clock, Duration lifetime, boolean same) {
        this.clock = clock;
        this.lifetime = lifetime;
        this.same = same;
    }

    synchronized Given give() {
        Instant now = clock.instant();
        ends.values().removeIf(end -> !now.isBefore(end));
        Optional<String> held = same ? ends.keySet().stream().findFirst() : Optional.empty();
        String token = held.orElseGet(() -> UUID.randomUUID().toString());
        Instant end = ends.computeIfAbsent(token, fresh -> now.plus(lifetime));
        return new Given(token, Duration.between(now, end).toSeconds());
    }

    synchronized boolean good(String token) {
        Instant end = ends.get(token);
        return end != null && clock.instant().isBefore(end);
    }

    synchronized int expireAll() {
        int expired = ends.size();
        ends.clear();
        return expired;
    }
}
