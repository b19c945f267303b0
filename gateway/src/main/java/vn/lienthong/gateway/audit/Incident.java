package vn.lienthong.gateway.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same thing going wrong again and again within one window: how often, and a few examples. */
final class Incident {

    private static final int MOST_EXAMPLES = 10;

    private final String act;
    private final String object;
    private final Instant since;
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final SortedSet<String> examples = new TreeSet<>();
    private Instant last;

    Incident(String act, String object, Instant since) {
        this.act = act;
        this.object = object;
        this.since = since;
        this.last = since;
    }

    String act() {
        return act;
    }

    String object() {
        return object;
    }

    Instant since() {
        return since;
    }

    /** @return how often this has been counted now */
    int count(String what, String example, Instant now) {
        last = now;
        if (!example.isEmpty() && examples.size() < MOST_EXAMPLES) {
            examples.add(example);
        }
        return counts.merge(what, 1, Integer::sum);
    }

    void add(Incident other) {
        last = other.last.isAfter(last) ? other.last : last;
        other.counts.forEach((what, times) -> counts.merge(what, times, Integer::sum));
        other.examples.stream().limit(MOST_EXAMPLES - examples.size()).forEach(examples::add);
    }

    Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(Map.of("from", since.toString(), "to", last.toString()));
        counts.forEach((what, times) -> details.put(what, times.toString()));
        if (!examples.isEmpty()) {
            details.put("of", String.join(", ", examples));
        }
        return details;
    }
}
