package vn.lienthong.mock.land;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who is let in, and until when. */
final class LandTokens {
    private final Clock clock;
    private final Duration lifetime;
    private final Map<String, Instant> ends = new HashMap<>();

    LandTokens(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    synchronized String give() {
        Instant now = clock.instant();
        ends.values().removeIf(end -> !now.isBefore(end));
        String token = UUID.randomUUID().toString();
        ends.put(token, now.plus(lifetime));
        return token;
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
