package vn.lienthong.gateway.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The incidents whose windows are open. Bounded: where there are too many, the rest of an act is counted as one. */
final class Incidents {

    private static final int MOST = 1_000;

    private final Map<String, Incident> open = new LinkedHashMap<>();
    private final Clock clock;
    private final Duration window;

    Incidents(Clock clock, Duration window) {
        this.clock = clock;
        this.window = window;
    }

    /** @return how often this has been counted in the window, with this time */
    synchronized int count(String act, String object, String what, String example) {
        Instant now = clock.instant();
        boolean room = open.size() < MOST || open.containsKey(key(act, object));
        return at(act, room ? object : "others", now).count(what, example, now);
    }

    synchronized void putBack(Incident incident) {
        at(incident.act(), incident.object(), incident.since()).add(incident);
    }

    /** Takes out those whose window has ended. */
    synchronized List<Incident> ended() {
        Instant before = clock.instant().minus(window);
        List<Incident> ended =
                open.values().stream().filter(it -> !it.since().isAfter(before)).toList();
        open.values().removeAll(ended);
        return ended;
    }

    /** Takes out all. */
    synchronized List<Incident> all() {
        List<Incident> all = new ArrayList<>(open.values());
        open.clear();
        return all;
    }

    private Incident at(String act, String object, Instant since) {
        return open.computeIfAbsent(key(act, object), key -> new Incident(act, object, since));
    }

    private static String key(String act, String object) {
        return act + " " + object;
    }
}
