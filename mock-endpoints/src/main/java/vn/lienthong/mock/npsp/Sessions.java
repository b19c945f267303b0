package vn.lienthong.mock.npsp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who is logged in, and until when. */
final class Sessions {
    private final Clock clock;
    private final Duration lifetime;
    private final Map<String, Instant> ends = new HashMap<>();

    Sessions(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    synchronized String begin() {
        Instant now = clock.instant();
        ends.values().removeIf(end -> !now.isBefore(end));
        String session = UUID.randomUUID().toString();
        ends.put(session, now.plus(lifetime));
        return session;
    }

    synchronized boolean alive(String session) {
        Instant end = ends.get(session);
        return end != null && clock.instant().isBefore(end);
    }

    /** @return how many sessions were ended */
    synchronized int expireAll() {
        int ended = ends.size();
        ends.clear();
        return ended;
    }
}
